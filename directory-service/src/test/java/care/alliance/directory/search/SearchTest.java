package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.PHONE;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static care.alliance.directory.therapist.domain.Participation.COUPLE;
import static care.alliance.directory.therapist.domain.Participation.INDIVIDUAL;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Registration.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends DirectoryTest {

    private static final Ages TEENAGERS = new Ages(12, 17);

    private final TherapistFixture ana = therapist("Ana Núñez")
            .speaking("en", "es")
            .workingWith("depression", "bereavement")
            .offering("ipt", 95, VIDEO, IN_PERSON);
    private final TherapistFixture ben = therapist("Ben Hall")
            .at(MANCHESTER)
            .workingWith("ptsd")
            .offering("emdr", 60, INDIVIDUAL, new Ages(12, null), IN_PERSON)
            .offering("counselling", 110, COUPLE, Ages.ADULTS, VIDEO);
    private final TherapistFixture cem = therapist("Cem Kaya")
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
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ana Ben Cem",
        "therapy=ipt, Ana",
        "condition=depression, Ana Cem",
        "format=VIDEO, Ana Ben",
        "format=IN_PERSON, Ana Ben",
        "participation=COUPLE, Ben",
        "language=tr, Cem",
        "age=15, Ben",
        "age=18, Ana Ben Cem",
        "maxPrice=6000, Ben Cem",
        "maxPrice=5999, Cem",
        "clinic=0198c0de-0000-7000-8000-00000000c102, Ben",
        "near=SE1&format=IN_PERSON, Ana",
        "near=Manchester&format=IN_PERSON, Ben",
        "near=Leeds&withinKm=50&format=IN_PERSON, ''",
        "near=Leeds&withinKm=70&format=IN_PERSON, Ben",
        "near=London&withinKm=300&format=IN_PERSON, Ana Ben",
        "near=Leeds&withinKm=5, Ana Ben Cem",
        "near=Leeds&withinKm=5&format=PHONE, Cem",
        "near=Leeds&withinKm=5&therapy=emdr, ''",
        "near=Leeds&withinKm=5&participation=INDIVIDUAL, Ana Cem",
        "therapy=emdr&participation=COUPLE, ''",
        "format=VIDEO&maxPrice=9900, Ana",
        "age=15&participation=COUPLE, ''",
        "therapy=&format=&q=&near=&withinKm=25, Ana Ben Cem",
        "q=nunez, Ana",
        "q=NÚÑEZ, Ana",
        "q=nunes, Ana",
        "q=hard times, Ana Ben Cem",
        "q=zzzz, ''"
    })
    void aFilterKeepsWhoMeetsIt(String filters, String names) {
        assertThat(found(filters)).containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\"})
    void aWildcardMeansItself(String words) {
        http.get()
                .uri(uri -> uri.path("/api/directory/therapists")
                        .queryParam("q", "{q}")
                        .build(words))
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void anUnknownTherapyIsRefusedWithAllThatHaveAPage() {
        http.get()
                .uri("/api/directory/therapists?therapy=astrology")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value((String allowed) -> assertThat(allowed)
                        .startsWith("One of ipt, cbt, emdr, ")
                        .endsWith("body-based, integrative."));
    }

    @ParameterizedTest
    @CsvSource({
        "format=CARRIER_PIGEON, format, 'One of IN_PERSON, VIDEO, PHONE.'",
        "sort=cheapest, sort, 'One of soonest, price, distance.'",
        "sort=distance, sort, 'Only together with near.'",
        "withinKm=5, withinKm, 'Only together with near.'",
        "age=old, age, 'Whole years, 0 to 120.'",
        "participation=CROWD, participation, 'One of INDIVIDUAL, COUPLE, FAMILY, GROUP.'",
        "maxPrice=lots, maxPrice, 'Whole pence, 0 to 1000000.'",
        "clinic=north, clinic, 'A clinic''s id (UUID).'",
        "before=soon, before, 'A date such as 2026-12-31 or an instant such as 2026-12-31T09:00:00Z.'",
        "language=klingon, language, 'An ISO 639-1 code of two letters, such as en, cy, pl or ur; bfi for British Sign Language.'",
        "near=Edinbrugh, near, 'A UK town or the first half of a postcode, such as Leeds or LS6. Did you mean Edinburgh?'",
        "limit=51, limit, 'A whole number, 1 to 50.'",
        "limit=0, limit, 'A whole number, 1 to 50.'",
        "cursor=x, cursor, 'Use the value of \"next\" from the page before, unchanged.'"
    })
    void anUnknownValueIsRefusedWithTheKnownOnes(String query, String field, String allowed) {
        http.get()
                .uri("/api/directory/therapists?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"LAPSED", "SUSPENDED"})
    void aRegistrationThatEndedHidesTheTherapist(Status status) {
        supply.has(ana.registered(status));

        assertThat(found("")).containsExactlyInAnyOrder("Ben", "Cem");
    }

    @Test
    void theSoonestOpeningComesFirstAndWhoHasNoneLast() {
        supply.free(cem, PHONE, "2026-11-24T09:00:00Z");
        supply.free(ben, IN_PERSON, "2026-11-23T10:00:00Z");

        assertThat(found("")).containsExactly("Ben", "Cem", "Ana");
    }

    @Test
    void theOrderLooksOnlyAtOpeningsThatMeetTheWish() {
        supply.free(ana, VIDEO, "2026-11-23T10:00:00Z");
        supply.free(ana, IN_PERSON, "2026-11-26T10:00:00Z");
        supply.free(ben, IN_PERSON, "2026-11-25T10:00:00Z");

        assertThat(found("format=IN_PERSON")).containsExactly("Ben", "Ana");
    }

    @Test
    void whatIsOverIsNoOpening() {
        supply.free(ana, VIDEO, "2026-11-23T08:59:59Z");
        supply.free(ana, VIDEO, "2026-11-23T09:00:00Z");

        http.get()
                .uri("/api/directory/therapists?q=ana")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].accepting")
                .isEqualTo(false)
                .jsonPath("$.items[0].openings")
                .isEmpty();
    }

    @Test
    void theNextThreeOpeningsAreShownEachTimeOnce() {
        for (String start : List.of("26T09", "24T09", "25T09", "27T09")) {
            supply.free(ana, VIDEO, "2026-11-" + start + ":00:00Z");
            supply.free(ana, IN_PERSON, "2026-11-" + start + ":00:00Z");
        }

        http.get()
                .uri("/api/directory/therapists?q=ana")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].accepting")
                .isEqualTo(true)
                .jsonPath("$.items[0].openings.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].openings[0].start")
                .isEqualTo("2026-11-24T09:00:00Z")
                .jsonPath("$.items[0].openings[0].zone")
                .isEqualTo("Europe/London")
                .jsonPath("$.items[0].openings[2].start")
                .isEqualTo("2026-11-26T09:00:00Z");
    }

    @Test
    void beforeKeepsWhoHasSomethingFreeByThen() {
        supply.free(ana, VIDEO, "2026-11-30T23:30:00Z");
        supply.free(cem, PHONE, "2026-12-01T00:00:00Z");

        assertThat(found("before=2026-12-01")).containsExactly("Ana");
        assertThat(found("before=2026-12-01T00:00:01Z")).containsExactly("Ana", "Cem");
        assertThat(found("before=2026-11-30T23:30:00Z")).isEmpty();
    }

    @Test
    void acceptingSaysWhetherAnythingIsFreeEvenIfNotWhatWasAskedFor() {
        supply.free(ana, VIDEO, "2026-11-24T09:00:00Z");

        http.get()
                .uri("/api/directory/therapists?q=ana&format=IN_PERSON")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].accepting")
                .isEqualTo(true)
                .jsonPath("$.items[0].openings")
                .isEmpty();
    }

    @Test
    void aTeenagerIsShownTheOpeningsOfAnOfferForTeenagers() {
        supply.has(therapist("Dee").offering("cbt", 80, VIDEO).offering("cbt", 80, INDIVIDUAL, TEENAGERS, VIDEO));

        assertThat(found("age=14&therapy=cbt")).containsExactly("Dee");
    }

    @Test
    void aCardShowsWhatAPersonChoosesBy() {
        http.get()
                .uri("/api/directory/therapists?therapy=ipt")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].initials")
                .isEqualTo("AN")
                .jsonPath("$.items[0].languages[1]")
                .isEqualTo("es")
                .jsonPath("$.items[0].clinics[0].outwardCode")
                .isEqualTo("SE1")
                .jsonPath("$.items[0].therapies[0].abbreviation")
                .isEqualTo("IPT")
                .jsonPath("$.items[0].therapies[0].level")
                .isEqualTo("ACCREDITED")
                .jsonPath("$.items[0].offers[0].price.amount")
                .isEqualTo(9500)
                .jsonPath("$.items[0].offers[0].ageMin")
                .isEqualTo(18);
    }

    private List<String> found(String filters) {
        Names names = http.get()
                .uri("/api/directory/therapists?" + filters)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Names.class)
                .returnResult()
                .getResponseBody();
        assertThat(names).isNotNull();
        assertThat(names.total()).isEqualTo(names.items().size());
        return names.items().stream().map(item -> item.name().split(" ", 2)[0]).toList();
    }

    private record Names(List<Name> items, long total) {}

    private record Name(String name) {}
}
