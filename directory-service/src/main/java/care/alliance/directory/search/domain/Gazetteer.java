package care.alliance.directory.search.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import care.alliance.directory.clinic.domain.Coordinates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places that the search knows: the larger towns and some districts of them. Coordinates are town centres. */
public final class Gazetteer {

    private static final List<Place> PLACES = List.of(
            place("London", "WC2", 51.5074, -0.1278),
            place("London, Southwark", "SE1", 51.4980, -0.0890),
            place("London, City", "EC1", 51.5246, -0.0980),
            place("London, Camden", "NW1", 51.5340, -0.1450),
            place("London, Westminster", "SW1", 51.4975, -0.1357),
            place("London, Whitechapel", "E1", 51.5170, -0.0600),
            place("Manchester", "M1", 53.4774, -2.2309),
            place("Manchester, Northern Quarter", "M4", 53.4860, -2.2290),
            place("Salford", "M5", 53.4830, -2.2930),
            place("Stockport", "SK1", 53.4083, -2.1494),
            place("Birmingham", "B1", 52.4796, -1.9026),
            place("Leeds", "LS1", 53.7974, -1.5438),
            place("Sheffield", "S1", 53.3811, -1.4701),
            place("Liverpool", "L1", 53.4044, -2.9790),
            place("Bristol", "BS1", 51.4510, -2.5950),
            place("Newcastle upon Tyne", "NE1", 54.9719, -1.6132),
            place("Nottingham", "NG1", 52.9540, -1.1500),
            place("Leicester", "LE1", 52.6369, -1.1398),
            place("York", "YO1", 53.9590, -1.0815),
            place("Oxford", "OX1", 51.7520, -1.2577),
            place("Cambridge", "CB2", 52.1951, 0.1313),
            place("Brighton", "BN1", 50.8225, -0.1372),
            place("Southampton", "SO14", 50.9025, -1.4042),
            place("Plymouth", "PL1", 50.3703, -4.1427),
            place("Norwich", "NR1", 52.6286, 1.2929),
            place("Reading", "RG1", 51.4551, -0.9787),
            place("Milton Keynes", "MK9", 52.0406, -0.7594),
            place("Edinburgh", "EH1", 55.9520, -3.1900),
            place("Glasgow", "G1", 55.8609, -4.2514),
            place("Aberdeen", "AB10", 57.1437, -2.0981),
            place("Cardiff", "CF10", 51.4793, -3.1764),
            place("Swansea", "SA1", 51.6214, -3.9436),
            place("Belfast", "BT1", 54.6010, -5.9301));

    private static final Map<String, Place> BY_TOWN =
            PLACES.stream().collect(toUnmodifiableMap(place -> key(place.town()), identity()));
    private static final Map<String, Place> BY_CODE =
            PLACES.stream().collect(toUnmodifiableMap(place -> key(place.outwardCode()), identity()));

    /** The second half of a postcode, which says more about a person than a search needs. */
    private static final Pattern INWARD = Pattern.compile("\\s*\\d[A-Za-z]{2}$");

    private Gazetteer() {}

    /** The place of this name, outward code or whole postcode; capitals do not matter. */
    public static Optional<Place> find(String nameOrCode) {
        String key = key(nameOrCode);
        return Optional.ofNullable(BY_TOWN.get(key))
                .or(() -> Optional.ofNullable(BY_CODE.get(key)))
                .or(() -> Optional.ofNullable(
                        BY_CODE.get(key(INWARD.matcher(nameOrCode.strip()).replaceFirst("")))));
    }

    /** Everything that {@link #find} knows, for people. */
    public static String known() {
        return PLACES.stream()
                .map(place -> place.town() + " (" + place.outwardCode() + ")")
                .collect(joining("; "));
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Place place(String town, String outwardCode, double latitude, double longitude) {
        return new Place(town, outwardCode, new Coordinates(latitude, longitude));
    }
}
