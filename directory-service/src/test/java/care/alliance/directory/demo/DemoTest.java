package care.alliance.directory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.Clinics;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.therapist.Therapists;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .isEqualTo(12);
        http.get()
                .uri("/api/directory/therapies")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].therapists")
                .value((List<Integer> counts) -> assertThat(counts).containsExactly(3, 7, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "/therapists/0198c0de-0000-7000-8000-00000000a001, $.offers[0].id, 0198c0de-0000-7000-8000-0000000b0101",
        "/therapists/0198c0de-0000-7000-8000-00000000a001, $.offers[0].therapy, ipt",
        "/therapists/0198c0de-0000-7000-8000-00000000a002, $.offers[0].therapy, ipt",
        "/therapists/0198c0de-0000-7000-8000-00000000a008, $.offers[0].therapy, ipt",
        "/therapists/0198c0de-0000-7000-8000-00000000a007, $.clinics[0].town, London",
        "/therapists/0198c0de-0000-7000-8000-00000000a00c, $.offers[1].id, 0198c0de-0000-7000-8000-0000000b0c02",
        "/therapists/0198c0de-0000-7000-8000-00000000a00c, $.clinics[0].id, 0198c0de-0000-7000-8000-00000000c102",
        "/clinics/0198c0de-0000-7000-8000-00000000c101, $.locations[0].id, 0198c0de-0000-7000-8000-00000000d101",
        "/clinics/0198c0de-0000-7000-8000-00000000c101, $.name, 'Riverside Psychology, London'",
        "/clinics/0198c0de-0000-7000-8000-00000000c102, $.name, 'Northgate Therapy, Manchester'"
    })
    void everyPartOfTheSystemKnowsTheseIds(String path, String field, String value) {
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

    private void load() {
        new DemoLoader(clinics, therapists, database, clock).load().block(LIMIT);
    }

    private long announced() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM outbox")
                .mapValue(Long.class)
                .one()
                .block(LIMIT));
    }
}
