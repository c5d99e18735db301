package care.alliance.directory.search.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import care.alliance.directory.search.domain.PlaceEntry.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that the search knows without asking anybody: cities, large towns and every postcode area. Distances are
 * measured from town centres; from a code that only its area tells, from the middle of the area.
 */
public final class Gazetteer {

    private static final int LONGEST = 60;
    private static final int MOST = 3;
    private static final int FEW_LETTERS = 5;
    /** From so many letters on, a name that only begins like one counts as one. */
    private static final int ENOUGH_TO_BEGIN = 3;

    private final List<PlaceEntry> named;
    private final Map<String, Place> byName = new HashMap<>();
    private final Map<String, Place> byCode;
    private final Map<String, Place> byArea;

    public Gazetteer(List<PlaceEntry> entries) {
        named = entries.stream().filter(entry -> entry.kind() != Kind.AREA).toList();
        named.forEach(entry -> entry.names().forEach(name -> byName.put(Spelling.plain(name), entry.place())));
        byCode = named.stream().collect(toUnmodifiableMap(PlaceEntry::code, PlaceEntry::place));
        byArea = entries.stream()
                .filter(entry -> entry.kind() == Kind.AREA)
                .collect(toUnmodifiableMap(PlaceEntry::code, PlaceEntry::place));
    }

    /** The place of this name, outward code or whole postcode; capitals, accents and hyphens do not matter. */
    public Located find(String typed) {
        if (typed.length() > LONGEST) {
            return new Located.Unknown(List.of());
        }
        return Optional.ofNullable(byName.get(Spelling.plain(typed)))
                .or(() -> OutwardCode.in(typed).flatMap(this::find))
                .<Located>map(Located.At::new)
                .orElseGet(() -> new Located.Unknown(nearest(Spelling.plain(typed))));
    }

    /** The place of a code: as exactly as it is listed, else its area. */
    public Optional<Place> find(OutwardCode code) {
        return Optional.ofNullable(byCode.get(code.text()))
                .or(() -> Optional.ofNullable(byArea.get(code.area()))
                        .map(area -> new Place(area.town(), code.text(), area.at())));
    }

    /** Names that are a slip of the pen away. */
    private List<String> nearest(String plain) {
        int slips = plain.length() < FEW_LETTERS ? 1 : 2;
        return named.stream()
                .map(entry -> new Like(entry.names().getFirst(), slips(plain, entry)))
                .filter(like -> like.slips() <= slips)
                .sorted(Comparator.comparingInt(Like::slips).thenComparing(Like::name))
                .limit(MOST)
                .map(Like::name)
                .toList();
    }

    private static int slips(String plain, PlaceEntry entry) {
        return entry.names().stream()
                .map(Spelling::plain)
                .mapToInt(name -> begins(name, plain) ? 1 : Spelling.distance(plain, name))
                .min()
                .orElseThrow();
    }

    private static boolean begins(String name, String plain) {
        return plain.length() >= ENOUGH_TO_BEGIN && name.startsWith(plain);
    }

    private record Like(String name, int slips) {}
}
