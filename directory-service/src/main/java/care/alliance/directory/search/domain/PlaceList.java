package care.alliance.directory.search.domain;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.search.domain.PlaceEntry.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the list of places: {@code kind; name|other name; postcode; latitude; longitude}, # before a comment. */
public final class PlaceList {

    private static final int FIELDS = 5;
    private static final double SOUTH = 49;
    private static final double NORTH = 61;
    private static final double WEST = -9;
    private static final double EAST = 2;

    private final List<PlaceEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final String file;

    private PlaceList(String file) {
        this.file = file;
    }

    /**
     * All places of a file.
     *
     * @throws IllegalArgumentException naming every line that cannot be used
     */
    public static List<PlaceEntry> read(String file, List<String> lines) {
        PlaceList list = new PlaceList(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                list.read(i + 1, line);
            }
        }
        if (!list.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", list.faults));
        }
        return List.copyOf(list.entries);
    }

    private void read(int number, String line) {
        try {
            entries.add(entry(line));
        } catch (IllegalArgumentException fault) {
            faults.add(file + " line " + number + ": " + fault.getMessage());
        }
    }

    private PlaceEntry entry(String line) {
        String[] fields = line.split(";", -1);
        require(fields.length == FIELDS, "needs kind; name; postcode; latitude; longitude");
        Kind kind = kind(fields[0].strip());
        PlaceEntry entry = new PlaceEntry(
                kind,
                Stream.of(fields[1].split("\\|", -1)).map(String::strip).toList(),
                fields[2].strip(),
                at(fields[3].strip(), fields[4].strip()));
        require(entry.names().stream().noneMatch(String::isEmpty), "has no name");
        require(
                kind == Kind.AREA ? entry.code().matches("[A-Z]{1,2}") : isOutward(entry.code()),
                "\"" + entry.code() + "\" is not the postcode of a " + fields[0].strip());
        require(codes.add(entry.code()), entry.code() + " stands there twice");
        if (kind != Kind.AREA) {
            require(
                    codes.contains(new OutwardCode(entry.code()).area()),
                    "the area of " + entry.code() + " is missing above");
            entry.names().forEach(name -> require(names.add(Spelling.plain(name)), name + " stands there twice"));
        }
        return entry;
    }

    private static Kind kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not area, town or district"));
    }

    private static Coordinates at(String latitude, String longitude) {
        try {
            return within(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("latitude or longitude is not a number", noNumber);
        }
    }

    private static Coordinates within(Coordinates at) {
        require(isBritish(at), "lies outside the United Kingdom");
        return at;
    }

    /** Whether a point lies in the box around the United Kingdom and the Crown dependencies. */
    public static boolean isBritish(Coordinates at) {
        return at.latitude() > SOUTH && at.latitude() < NORTH && at.longitude() > WEST && at.longitude() < EAST;
    }

    private static boolean isOutward(String code) {
        return OutwardCode.in(code).filter(found -> found.text().equals(code)).isPresent();
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
