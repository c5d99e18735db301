package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.PHONE;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static care.alliance.directory.therapist.domain.Participation.COUPLE;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Registration.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest extends DirectoryTest {

    private static final List<String> FACETS =
            List.of("therapy", "condition", "format", "participation", "language", "clinic");

    private final TherapistFixture ana = therapist("Ana")
            .speaking("en", "es")
            .workingWith("depression", "bereavement")
            .offering("ipt", 95, VIDEO, IN_PERSON)
            .offering("cbt", 80, PHONE);
    private final TherapistFixture ben = therapist("Ben")
            .at(MANCHESTER)
            .workingWith("ptsd")
            .offering("emdr", 60, IN_PERSON)
            .offering("counselling", 110, COUPLE, Ages.ADULTS, VIDEO);
    private final TherapistFixture cem = therapist("Cem")
            .speaking("tr", "en")
            .workingWith("panic", "depression")
            .offering("cbt", 45, PHONE);

    @BeforeEach
    void threeTherapists() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        supply.has(ana);
        supply.has(ben);
        supply.has(cem);
        supply.has(therapist("Dora").registered(Status.LAPSED).offering("cbt", 45, VIDEO));
        supply.free(ana, VIDEO, "2026-11-25T09:00:00Z");
        supply.free(ben, IN_PERSON, "2026-11-24T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "'', therapy, cbt=2 counselling=1 emdr=1 ipt=1",
        "'', language, en=3 es=1 tr=1",
        "'', format, IN_PERSON=2 PHONE=2 VIDEO=2",
        "'', participation, INDIVIDUAL=3 COUPLE=1",
        "'', condition, depression=2 bereavement=1 panic=1 ptsd=1",
        "therapy=cbt, therapy, cbt=2 counselling=1 emdr=1 ipt=1",
        "therapy=cbt, format, PHONE=2",
        "therapy=cbt, language, en=2 es=1 tr=1",
        "therapy=cbt&format=VIDEO, format, PHONE=2 VIDEO=0",
        "therapy=cbt&format=VIDEO, therapy, counselling=1 ipt=1 cbt=0",
        "maxPrice=5000, therapy, cbt=1",
        "near=London&format=IN_PERSON, therapy, ipt=1",
        "near=London, format, PHONE=2 VIDEO=2 IN_PERSON=1",
        "before=2026-11-25, format, IN_PERSON=1",
        "q=ben, therapy, counselling=1 emdr=1"
    })
    void aFacetCountsWhatItsOwnValuesWouldFind(String filters, String facet, String counts) {
        assertThat(facets(filters).get(facet))
                .extracting(count -> count.value() + "=" + count.count())
                .containsExactlyInAnyOrder(counts.split(" ", -1));
    }

    /** The exhaustive check: every count is the total of the search with that value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "format=PHONE",
                "near=London&withinKm=10",
                "near=London&format=IN_PERSON",
                "language=tr&therapy=cbt",
                "age=40&before=2026-11-26",
                "condition=ptsd&participation=COUPLE",
                "near=London&withinKm=10&before=2026-11-26"
            })
    void everyCountIsTheTotalOfTheSearchWithThatValue(String filters) {
        Map<String, List<Count>> facets = facets(filters);

        assertThat(facets).containsOnlyKeys(FACETS);
        facets.forEach((facet, counts) -> counts.forEach(count -> {
            String others = List.of(filters.split("&", -1)).stream()
                    .filter(filter -> !filter.startsWith(facet + "="))
                    .collect(Collectors.joining("&"));
            assertThat(found(others + "&" + facet + "=" + count.value()).total())
                    .as(facet + " " + count.value())
                    .isEqualTo(count.count());
        }));
    }

    @Test
    void nobodyAskedNothingCounted() {
        assertThat(found("facets=false").facets()).isNull();
        http.get()
                .uri("/api/directory/therapists")
                .exchange()
                .expectBody()
                .jsonPath("$.facets")
                .doesNotExist()
                .jsonPath("$.relaxations")
                .doesNotExist();
    }

    private Map<String, List<Count>> facets(String filters) {
        return Objects.requireNonNull(found(filters + "&facets=true").facets());
    }

    private Part found(String filters) {
        return Objects.requireNonNull(http.get()
                .uri("/api/directory/therapists?" + filters)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Part.class)
                .returnResult()
                .getResponseBody());
    }

    private record Part(long total, @Nullable Map<String, List<Count>> facets) {}

    private record Count(String value, long count) {}
}
