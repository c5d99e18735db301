package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Staff of a clinic work on what was sent to it. */
class HandlingApiTest extends EnquiryTest {

    private String id = "";

    @BeforeEach
    void one() {
        id = received();
    }

    @Test
    void takenAnsweredAndClosedByTheClinic() {
        step("take", "{}").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        step("note", "{\"text\":\"Called back,\\nno answer.\"}").expectStatus().isOk();
        step("reply", "{\"text\":\"Come and see us.\"}").expectStatus().isOk();
        step("close", "{\"outcome\":\"BOOKED\"}").expectStatus().isOk();

        JsonNode now = read(get("reception", "/" + id));
        assertThat(now.get("state").asString()).isEqualTo("CLOSED");
        assertThat(now.get("outcome").asString()).isEqualTo("BOOKED");
        assertThat(now.at("/owner/id").asString()).isEqualTo("0198c0de-0000-7000-8000-00000000e003");
        assertThat(now.get("entries")
                        .valueStream()
                        .map(entry -> entry.get("kind").asString() + " "
                                + entry.get("text").asString()))
                .containsExactly("NOTE Called back,\nno answer.", "MAIL Come and see us.");
    }

    @Test
    void theAnswerGoesOutByMailWithItsWordsAndAWayBack() {
        step("take", "{}");
        step("reply", "{\"text\":\"Come and see us.\"}").expectStatus().isOk();

        assertThat(rows("SELECT concat_ws('|', kind, email, words, path) FROM letter WHERE words IS NOT NULL"))
                .containsExactly("ENQUIRY_ANSWERED|noor@example.org|Come and see us.|/guidance?clinic=" + LONDON);
    }

    @Test
    void whatWasSaidByPhoneIsKeptAndNotSent() {
        step("take", "{}");
        step("reply", "{\"text\":\"We spoke.\",\"by\":\"PHONE\"}")
                .expectStatus()
                .isOk();

        assertThat(rows("SELECT kind FROM letter")).containsExactly("ENQUIRY_RECEIVED");
        assertThat(read(get("reception", "/" + id)).at("/entries/0/kind").asString())
                .isEqualTo("CALL");
    }

    @Test
    void aColleagueTakesItOver() {
        step("take", "{}");

        post("manager", "/" + id + "/take", "{}").expectStatus().isOk();

        assertThat(read(get("reception", "/" + id)).at("/owner/id").asString())
                .isEqualTo("0198c0de-0000-7000-8000-00000000e004");
    }

    @Test
    void whoeverKnowsAnOlderVersionChangesNothing() {
        step("take", "{}");

        post("manager", "/" + id + "/reply", "{\"text\":\"Hello.\"}", "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.current")
                .isEqualTo(2);
        assertThat(rows("SELECT kind FROM letter")).containsExactly("ENQUIRY_RECEIVED");
        post("manager", "/" + id + "/take", "{}", "If-Match", "2")
                .expectStatus()
                .isBadRequest();
        post("manager", "/" + id + "/take", "{}", "If-Match", "W/\"2\"")
                .expectStatus()
                .isOk();
    }

    @Test
    void theSameReplyTwiceIsSentOnce() {
        step("take", "{}");
        String[] key = {"Idempotency-Key", "reply-" + id};

        JsonNode first = read(post("reception", "/" + id + "/reply", "{\"text\":\"Yes.\"}", key));
        JsonNode second = read(post("reception", "/" + id + "/reply", "{\"text\":\"Yes.\"}", key));

        assertThat(second).isEqualTo(first);
        assertThat(rows("SELECT kind FROM letter WHERE kind = 'ENQUIRY_ANSWERED'"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"reply, '{\"text\":\"Yes.\"}'", "close, '{\"outcome\":\"ADVISED\"}'"})
    void withoutAnOwnerNothingIsAnsweredOrClosed(String action, String body) {
        step(action, body)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("wrong-state")
                .jsonPath("$.state")
                .isEqualTo("NEW");
    }

    @ParameterizedTest
    @CsvSource({"take, {}", "note, '{\"text\":\"x\"}'", "reply, '{\"text\":\"x\"}'", "close, '{\"outcome\":\"BOOKED\"}'"
    })
    void aClosedOneStaysAsItIs(String action, String body) {
        step("take", "{}");
        step("close", "{\"outcome\":\"ADVISED\"}");

        step(action, body).expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "note, '{\"text\":\" \"}', text",
        "reply, '{\"text\":null}', text",
        "reply, '{\"text\":\"x\",\"by\":\"POST\"}', by",
        "close, '{}', outcome",
        "close, '{\"outcome\":\"DONE\"}', outcome"
    })
    void whatCannotBeUsedIsNamed(String action, String body, String field) {
        step("take", "{}");

        step(action, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({", 401", "patient, 403", "therapist, 403", "reception2, 404"})
    void nobodyElseMay(@Nullable String login, int status) {
        for (String action : new String[] {"take", "note", "reply", "close"}) {
            String body = action.equals("close") ? "{\"outcome\":\"BOOKED\"}" : "{\"text\":\"x\"}";
            post(login, "/" + id + "/" + action, body).expectStatus().isEqualTo(status);
        }
        assertThat(read(get("reception", "/" + id)).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void everyStepIsRememberedWithoutWhatAnybodyWrote() {
        step("take", "{}");
        step("note", "{\"text\":\"Private words\"}");
        step("reply", "{\"text\":\"Private words\"}");
        step("close", "{\"outcome\":\"ADVISED\"}");

        assertThat(rows("SELECT action FROM audit ORDER BY id"))
                .containsExactly("received", "taken", "noted", "answered", "closed");
        assertThat(rows("SELECT changes::text FROM audit"))
                .noneMatch(changes -> changes.contains("Private") || changes.contains("Noor"));
    }

    private ResponseSpec step(String action, String body) {
        return post("reception", "/" + id + "/" + action, body);
    }
}
