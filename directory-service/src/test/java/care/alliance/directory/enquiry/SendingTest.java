package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Anybody writes to a clinic. */
class SendingTest extends EnquiryTest {

    @Test
    void theSenderLearnsWhoAnswersAndUntilWhen() {
        send(Map.of("clinicId", LONDON))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.clinic.name")
                .isEqualTo("Riverside")
                .jsonPath("$.answerBy")
                .isEqualTo(MONDAY_TO_WEDNESDAY)
                .jsonPath("$.zone")
                .isEqualTo("Europe/London")
                .jsonPath("$.reference")
                .value((String reference) -> assertThat(reference).hasSize(9));
    }

    @Test
    void aLetterSaysThatItCameAndNothingOfWhatItSays() {
        received();

        assertThat(rows("SELECT concat_ws('|', kind, email, name, words, path) FROM letter"))
                .containsExactly("ENQUIRY_RECEIVED|noor@example.org|Noor Example");
        assertThat(rows("SELECT changes::text FROM audit WHERE subject_kind = 'enquiry'"))
                .singleElement()
                .satisfies(changes -> assertThat(changes).contains("NEW").doesNotContain("Noor", "help me"));
    }

    @ParameterizedTest
    @CsvSource({"Salford, Northgate", "se1 2ab, Riverside", "Belfast, Kestrel", "Atlantis, Kestrel", "'', Kestrel"})
    void itGoesToTheClinicNearThePlaceOrElseOnline(String place, String clinic) {
        assertThat(read(send(Map.of("place", place))).at("/clinic/name").asString())
                .isEqualTo(clinic);
    }

    @Test
    void theSameKeyTwiceIsOneEnquiryAndOneLetter() {
        JsonNode first = read(send(Map.of(), "key-1"));
        JsonNode second = read(send(Map.of(), "key-1"));

        assertThat(second).isEqualTo(first);
        assertThat(rows("SELECT id FROM enquiry")).hasSize(1);
        assertThat(rows("SELECT id FROM letter")).hasSize(1);
        send(Map.of("message", "Another"), "key-1")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "email, noor",
        "email, 'noor@example.org, a@example.org'",
        "phone, call me",
        "message, ' '",
        "clinicId, 0198c0de-0000-7000-8000-00000000ffff",
        "age, 130"
    })
    void whatCannotBeUsedIsNamed(String field, String value) {
        send(Map.of(field, value.equals("130") ? 130 : value))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
        assertThat(rows("SELECT id FROM letter")).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsNamedAsWell() {
        send(Map.of("replyBy", "PHONE", "forWhom", "CHILD_UNDER_16", "age", 17))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("phone", "age"));
    }

    @Test
    void aMessageHasABound() {
        send(Map.of("message", "x".repeat(4001)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("message");
        send(Map.of("message", "line\r\n".repeat(800))).expectStatus().isCreated();
    }

    @Test
    void markupEmojiAndQuotesComeBackAsTheyWere() {
        String text = "'; DROP TABLE enquiry; -- <b>\"ע 🌱\" \u0000 {0}";
        String id = read(send(Map.of("clinicId", LONDON, "message", text, "name", text, "place", "'\"<")))
                .get("id")
                .asString();

        assertThat(read(get("reception", "/" + id)).get("message").asString())
                .isEqualTo("'; DROP TABLE enquiry; -- <b>\"ע 🌱\"   {0}");
    }

    @Test
    void answersAreKeptOnlyWhenTheyAreSharedAndOnlyWhatTheMatcherKnows() {
        String without = received();
        String with = read(send(Map.of(
                        "clinicId",
                        LONDON,
                        "answers",
                        Map.of(
                                "safeNow",
                                true,
                                "conditions",
                                List.of(" depression "),
                                "near",
                                "London,   Southwark",
                                "steps",
                                List.of("BUDGET"),
                                "secret",
                                "x"))))
                .get("id")
                .asString();

        assertThat(read(get("reception", "/" + without)).get("answers").isNull())
                .isTrue();
        assertThat(read(get("reception", "/" + with)).get("answers"))
                .isEqualTo(json.readTree("{\"conditions\":[\"depression\"],\"near\":\"London, Southwark\"}"));
    }

    @Test
    void sharedAnswersMustBeOnesThatTheMatcherUnderstands() {
        send(Map.of("answers", Map.of("formats", List.of("LETTER"), "insurer", "x".repeat(101))))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("answers.formats", "answers.insurer"));
    }

    @Test
    void noBodyOrAnotherKindOfOneIsRefused() {
        http.post()
                .uri(ENQUIRIES)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"forWhom\":\"MY_DOG\"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("forWhom");
    }

    @Test
    void withoutAnyClinicNothingIsPromised() {
        supply.clear();

        send(Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-clinic");
    }
}
