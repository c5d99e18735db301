package care.alliance.directory.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.directory.matching.domain.Near;
import care.alliance.directory.search.domain.PlaceEntry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final int AREAS_OF_THE_UK = 124;

    /** The farthest that a town lies from the middle of its area: Enniskillen in BT, which is all of Northern Ireland. */
    private static final double WIDEST_KM = 95;

    private static final List<PlaceEntry> ENTRIES = PlaceList.read("places.csv", lines());
    private static final Gazetteer PLACES = new Gazetteer(ENTRIES);

    @ParameterizedTest
    @CsvSource({
        "SE1, SE1",
        "se1, SE1",
        "SE1 7EH, SE1",
        "se17eh, SE1",
        "M4 1AA, M4",
        "Manchester, M1",
        "  newcastle  UPON tyne , NE1",
        "Newcastle, NE1",
        "hull, HU1",
        "Stoke on Trent, ST1",
        "St. Albans, AL1",
        "Kings Lynn, PE30",
        "Bishop’s Stortford, CM23",
        "EH1, EH1"
    })
    void knowsTownsOutwardCodesAndWholePostcodes(String typed, String outwardCode) {
        assertThat(place(typed).outwardCode()).isEqualTo(outwardCode);
    }

    @ParameterizedTest
    @CsvSource({"LS6, Leeds", "EH8, Edinburgh", "BT7, Belfast", "ze2 9xx, Shetland", "W1A, London W", "EC4V, London EC"
    })
    void aCodeThatIsNotListedIsWhereItsAreaIs(String typed, String town) {
        assertThat(place(typed).town()).isEqualTo(town);
        assertThat(place(typed).outwardCode()).isEqualToIgnoringCase(typed.split(" ", -1)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "ZZ99", " ", "1AA", "Q1", "LS", "% _", "';--", "<b>", "🦊", "\u202eLeeds"})
    void doesNotGuess(String typed) {
        assertThat(PLACES.find(typed)).isInstanceOf(Located.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"Leads, Leeds", "Edinbrugh, Edinburgh", "Mancester, Manchester", "Wolver, Wolverhampton"})
    void namesThatReadAlikeAreSuggested(String typed, String meant) {
        assertThat(PLACES.find(typed)).isInstanceOfSatisfying(Located.Unknown.class, unknown -> {
            assertThat(unknown.nearest()).contains(meant).hasSizeLessThanOrEqualTo(3);
            assertThat(unknown.allowed()).contains("Did you mean").contains(meant);
        });
    }

    @Test
    void tenKilobytesAreNoPlaceAndLikeNone() {
        assertThat(PLACES.find("Leeds".repeat(2_000))).isEqualTo(new Located.Unknown(List.of()));
    }

    @Test
    void everyAreaIsThere() {
        assertThat(ENTRIES).filteredOn(entry -> entry.kind() == Kind.AREA).hasSize(AREAS_OF_THE_UK);
        assertThat(ENTRIES).filteredOn(entry -> entry.kind() == Kind.TOWN).hasSizeGreaterThan(250);
    }

    /** Two lists that were written apart tell the same: a slip in either would put a town far from its area. */
    @Test
    void everyTownLiesInItsArea() {
        Map<String, PlaceEntry> areas = ENTRIES.stream()
                .filter(entry -> entry.kind() == Kind.AREA)
                .collect(Collectors.toMap(PlaceEntry::code, entry -> entry));

        assertThat(ENTRIES).filteredOn(entry -> entry.kind() != Kind.AREA).allSatisfy(town -> {
            PlaceEntry area = Objects.requireNonNull(areas.get(new OutwardCode(town.code()).area()));
            assertThat(new Near(area.at(), 1).km(town.at())).as(town.code()).isLessThan(WIDEST_KM);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'town;Leeds;LS1;53.8', line 2: needs kind; name; postcode; latitude; longitude",
        "'city;Leeds;LS1;53.8;-1.5', line 2: \"city\" is not area",
        "'town;;LS1;53.8;-1.5', line 2: has no name",
        "'town;Leeds;LS1 4AB;53.8;-1.5', line 2: \"LS1 4AB\" is not the postcode of a town",
        "'town;Leeds;LS1;53.8;east', line 2: latitude or longitude is not a number",
        "'town;Leeds;LS1;-1.5;53.8', line 2: lies outside the United Kingdom",
        "'town;Bath;BA1;51.4;-2.4', line 2: the area of BA1 is missing",
        "'area;Leeds;LS;53.8;-1.5', line 2: LS stands there twice"
    })
    void aFaultIsNamedWithItsLine(String line, String fault) {
        assertThatThrownBy(() -> PlaceList.read("places.csv", List.of("area;Leeds;LS;53.83;-1.53", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("places.csv " + fault);
    }

    @Test
    void aNameStandsForOnePlace() {
        assertThatThrownBy(() -> PlaceList.read(
                        "places.csv",
                        List.of(
                                "area;Leeds;LS;53.8;-1.5",
                                "town;Leeds;LS1;53.8;-1.5",
                                "town;Otley|leeds;LS21;53.9;-1.7")))
                .hasMessageContaining("line 3: leeds stands there twice");
    }

    private static Place place(String typed) {
        if (PLACES.find(typed) instanceof Located.At(Place place)) {
            return place;
        }
        throw new AssertionError(typed + " was not found");
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("/places/places.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
