package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is personal in an enquiry goes ninety days after it was closed. */
class ForgettingTest extends EnquiryTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Autowired
    private Forgetting forgetting;

    @Test
    void ninetyDaysAfterTheEndNothingPersonalIsLeft() {
        String id = closed();
        closedBefore(id, "2160 hours");

        assertThat(forgetting.forget().block(LIMIT)).isEqualTo(1);

        assertThat(rows("SELECT to_jsonb(e)::text FROM enquiry e"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("Noor", "noor@", "7946", "help me", "depression"));
        assertThat(rows("SELECT words FROM enquiry_entry")).isEmpty();
        get("reception", "/" + id)
                .expectBody()
                .jsonPath("$.anonymised")
                .isEqualTo(true)
                .jsonPath("$.outcome")
                .isEqualTo("ADVISED");
        assertThat(rows("SELECT action FROM audit WHERE actor IS NULL ORDER BY id"))
                .containsExactly("received", "anonymised");
    }

    @Test
    void untilThenNothingIsLost() {
        closedBefore(closed(), "2159 hours");
        received();

        assertThat(forgetting.forget().block(LIMIT)).isZero();
        assertThat(rows("SELECT name FROM enquiry")).containsOnly("Noor Example");
    }

    @Test
    void nobodyIsForgottenTwice() {
        closedBefore(closed(), "91 days");
        forgetting.forget().block(LIMIT);

        assertThat(forgetting.forget().block(LIMIT)).isZero();
    }

    @Test
    void moreThanOneBatchIsDoneInOneGo() {
        closedBefore(closed(), "91 days");
        run("""
                INSERT INTO enquiry SELECT (e2).* FROM (
                    SELECT jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid())) AS e2
                    FROM enquiry e, generate_series(1, 120)) copies""");

        assertThat(forgetting.forget().block(LIMIT)).isEqualTo(121);
    }

    private String closed() {
        String id = read(send(Map.of(
                        "clinicId",
                        LONDON,
                        "phone",
                        "020 7946 0999",
                        "age",
                        42,
                        "place",
                        "Leeds",
                        "answers",
                        Map.of("conditions", new String[] {"depression"}))))
                .get("id")
                .asString();
        post("reception", "/" + id + "/take", "{}").expectStatus().isOk();
        post("reception", "/" + id + "/note", "{\"text\":\"Noor called\"}")
                .expectStatus()
                .isOk();
        post("reception", "/" + id + "/close", "{\"outcome\":\"ADVISED\"}")
                .expectStatus()
                .isOk();
        return id;
    }

    private void closedBefore(String id, String ago) {
        run("UPDATE enquiry SET closed_at = closed_at - interval '" + ago + "' WHERE id = '" + id + "'");
    }
}
