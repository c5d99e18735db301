package care.alliance.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.Clinics;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.therapist.Therapists;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

class DemoTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Autowired
    private Clinics clinics;

    @Autowired
    private Therapists therapists;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void loaded() {
        load();
    }

    @Test
    void noPageIsEmpty() {
        http.get()
                .uri("/api/directory/therapists?limit=50")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(59);
        http.get()
                .uri("/api/directory/therapies")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].therapists")
                .value((List<Integer> counts) -> assertThat(counts).isNotEmpty().allMatch(count -> count > 1));
    }

    /** Loaded once for all of them: every loading announces sixty therapists to whoever listens. */
    @Test
    void everyPartOfTheSystemKnowsTheseIds() {
        String known = """
                /therapists/0198c0de-0000-7000-8000-00000000a001 $.offers[0].id 0198c0de-0000-7000-8000-0000000b0101
                /therapists/0198c0de-0000-7000-8000-00000000a001 $.offers[0].therapy ipt
                /therapists/0198c0de-0000-7000-8000-00000000a002 $.offers[0].therapy ipt
                /therapists/0198c0de-0000-7000-8000-00000000a008 $.offers[0].therapy ipt
                /therapists/0198c0de-0000-7000-8000-00000000a007 $.clinics[0].town London
                /therapists/0198c0de-0000-7000-8000-00000000a00c $.offers[1].id 0198c0de-0000-7000-8000-0000000b0c02
                /therapists/0198c0de-0000-7000-8000-00000000a00c $.clinics[0].id 0198c0de-0000-7000-8000-00000000c102
                /clinics/0198c0de-0000-7000-8000-00000000c101 $.locations[0].id 0198c0de-0000-7000-8000-00000000d101
                /clinics/0198c0de-0000-7000-8000-00000000c101 $.name Riverside Psychology, London
                /therapists/0198c0de-0000-7000-8000-00000000a03c $.offers[1].id 0198c0de-0000-7000-8000-0000000b3c02
                /therapists/0198c0de-0000-7000-8000-00000000a03c $.clinics[0].town Online
                /clinics/0198c0de-0000-7000-8000-00000000c103 $.locations[0].id 0198c0de-0000-7000-8000-00000000d103
                /clinics/0198c0de-0000-7000-8000-00000000c102 $.name Northgate Therapy, Manchester
                /clinics/0198c0de-0000-7000-8000-00000000c101 $.notices[0].id 0198c0de-0000-7000-8000-00000000d201
                """;
        known.lines().map(line -> line.split(" ", 3)).forEach(line -> knows(line[0], line[1], line[2]));
    }

    private void knows(String path, String field, String value) {
        http.get()
                .uri("/api/directory" + path)
                .exchange()
                .expectBody()
                .jsonPath(field)
                .isEqualTo(value);
    }

    @Test
    void loadingAgainAnnouncesNothing() {
        long before = announced();

        load();

        assertThat(announced()).isEqualTo(before);
    }

    @Test
    void anOlderDemoIsBroughtUpToDateWithoutLossOrDuplicates() {
        List<Long> before = counted();
        run("UPDATE demo_supply SET version = 'older'");
        run("DELETE FROM therapist WHERE id > '0198c0de-0000-7000-8000-00000000a00c'");
        run("DELETE FROM clinic WHERE id > '0198c0de-0000-7000-8000-00000000c102'");
        run("UPDATE therapist SET summary = 'As it was.'");

        load();

        assertThat(counted()).isEqualTo(before);
        assertThat(count("therapist WHERE summary = 'As it was.'")).isZero();
    }

    @Test
    void aSearchInPersonNearATownFindsItsClinicOnly() {
        http.get()
                .uri("/api/directory/therapists?format=IN_PERSON&limit=50&near=Leeds")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].clinics[0].town")
                .value((List<String> towns) -> assertThat(towns).isNotEmpty().containsOnly("Leeds"));
    }

    @Test
    void whoIsFineWithVideoIsFoundFromAnywhere() {
        finds("", 59);
        finds("&near=ZE1", 59);
    }

    private void finds(String search, int therapists) {
        http.get()
                .uri("/api/directory/therapists?limit=1" + search)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(therapists);
    }

    @Test
    void oneTherapistCarriesABadgeAndOneIsHidden() {
        knows("/therapists?ids=0198c0de-0000-7000-8000-00000000a00f", "$.items[0].unconfirmedSince", "2026-10-19");
        knows("/therapists/0198c0de-0000-7000-8000-00000000a011", "$.code", "not-found");
        knows(
                "/therapists/0198c0de-0000-7000-8000-00000000a001",
                "$.registrations[0].checkedBy",
                "Imogen Hart, register desk");
    }

    @Test
    void aDemoOfLongAgoIsLoadedAgainBeforeEverybodyIsHidden() {
        run("UPDATE demo_supply SET loaded_at = '2026-11-08T09:00:00Z'");
        run("UPDATE therapist SET confirmed_on = '2026-10-01'");

        load();

        assertThat(count("therapist WHERE confirmed_on < '2026-11-01'")).isEqualTo(2);
    }

    private void load() {
        new DemoLoader(clinics, therapists, database, clock).load().block(LIMIT);
    }

    private long announced() {
        return count("outbox");
    }

    private List<Long> counted() {
        return Stream.of(
                        "clinic",
                        "location",
                        "room",
                        "opening_hours",
                        "clinic_notice",
                        "therapist",
                        "skill",
                        "registration",
                        "offer")
                .map(this::count)
                .toList();
    }

    private long count(String rows) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM " + rows)
                .mapValue(Long.class)
                .one()
                .block(LIMIT));
    }

    private void run(String sql) {
        database.sql(sql).then().block(LIMIT);
    }
}
