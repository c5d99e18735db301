package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Staff read what was sent to their clinic. */
class InboxTest extends EnquiryTest {

    @Test
    void theLongestOverdueStandsFirstThenTheAnsweredThenTheClosed() {
        String fresh = received();
        String overdue = received();
        String answered = received();
        String closed = received();
        run("UPDATE enquiry SET answer_by = now() - interval '9 years', urgency = 5 WHERE id = '" + overdue + "'");
        for (String id : List.of(answered, closed)) {
            post("reception", "/" + id + "/take", "{}").expectStatus().isOk();
        }
        post("reception", "/" + answered + "/reply", "{\"text\":\"Yes.\"}")
                .expectStatus()
                .isOk();
        post("reception", "/" + closed + "/close", "{\"outcome\":\"WITHDRAWN\"}")
                .expectStatus()
                .isOk();

        JsonNode list = read(get("reception", ""));

        assertThat(ids(list)).containsExactly(overdue, fresh, answered, closed);
        assertThat(list.at("/items/0/overdue").asBoolean()).isTrue();
        assertThat(list.at("/items/1/overdue").asBoolean()).isFalse();
        assertThat(list.at("/items/2/owner").asString()).isNotBlank();
        assertThat(ids(read(get("reception", "?state=NEW,TAKEN")))).containsExactly(overdue, fresh);
        assertThat(ids(read(get("reception", "?state=closed")))).containsExactly(closed);
    }

    @Test
    void pagesFitTogetherAndEnd() {
        for (int i = 0; i < 5; i++) {
            received();
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = read(get("reception", "?limit=2" + next));
            seen.addAll(ids(page));
            next = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void theOneSaysEverythingThatTheClinicNeeds() {
        String id = read(send(
                        Map.of("clinicId", LONDON, "forWhom", "CHILD_UNDER_16", "age", 12, "phone", "020 7946 0999")))
                .get("id")
                .asString();

        get("manager", "/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .json("""
                        {"state":"NEW","name":"Noor Example","email":"noor@example.org","phone":"020 7946 0999",
                         "message":"What could help me?","forWhom":"CHILD_UNDER_16","underSixteen":true,"age":12,
                         "overdue":false,"anonymised":false,"owner":null,"entries":[],
                         "clinic":{"name":"Riverside"},"zone":"Europe/London"}""");
    }

    @ParameterizedTest
    @CsvSource({", 401", "patient, 403", "therapist, 403", "editor, 403", "reception2, 404", "reception, 200"})
    void onlyTheClinicsStaffSeesIt(@Nullable String login, int status) {
        get(login, "/" + received()).expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({", 401", "patient, 403", "operator, 403", "reception2, 404", "manager, 200"})
    void onlyTheClinicsStaffListsThem(@Nullable String login, int status) {
        get(login, "?clinic=" + LONDON).expectStatus().isEqualTo(status);
    }

    @Test
    void nobodySeesThoseOfOtherClinicsInTheirOwnList() {
        received();

        assertThat(ids(read(get("reception2", "")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"state=OPEN, state", "cursor=x, cursor", "limit=0, limit", "clinic=x, clinic"})
    void aFilterThatIsNoneIsNamed(String query, String field) {
        get("reception", "?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    private static List<String> ids(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
