package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.JsonPathAssertions;

class DecidingTest extends ApplicationTest {

    private static final String SORRY = "{\"reason\":\"We need somebody on Fridays.\"}";

    @Test
    void itMovesOnInTheVersionThatWasSeen() {
        UUID id = apply().id();

        decide("manager", id, "move", "\"1\"", "{\"to\":\"CHECKING\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        refused(decide("manager", id, "move", "\"1\"", "{\"to\":\"INTERVIEW\"}"), 412, "stale-version");
        refused(decide("manager", id, "decline", "\"1\"", SORRY), 412, "stale-version");
        refused(decide("manager", id, "accept", "\"1\"", ""), 412, "stale-version");
        refused(decide("manager", id, "move", "one", "{\"to\":\"INTERVIEW\"}"), 400, "invalid-parameter");
    }

    @Test
    void noStepIsLeftOut() {
        UUID id = apply().id();

        refused(move("manager", id, "INTERVIEW"), 409, "wrong-state");
        refused(move("manager", id, "DECLINED"), 409, "wrong-state");
        refused(decide("manager", id, "accept", null, ""), 409, "wrong-state");
        assertThat(texts("SELECT state FROM application")).containsExactly("RECEIVED");
    }

    @Test
    void decliningTellsTheApplicantWhy() {
        UUID id = apply().id();

        decide("manager", id, "decline", "\"1\"", SORRY).expectStatus().isOk();

        assertThat(texts("SELECT kind || ' ' || email || ' ' || words FROM letter ORDER BY id DESC LIMIT 1"))
                .containsExactly("APPLICATION_ANSWERED noor@example.org We need somebody on Fridays.");
        assertThat(texts("SELECT actor || ' ' || action FROM audit ORDER BY id DESC LIMIT 1"))
                .containsExactly("0198c0de-0000-7000-8000-00000000e004 declined");
        assertThat(texts("SELECT changes::text FROM audit")).noneMatch(changes -> changes.contains("Fridays"));
        refused(decide("manager", id, "decline", null, SORRY), 409, "wrong-state");
    }

    @Test
    void aReasonIsNeeded() {
        UUID id = apply().id();

        refused(decide("manager", id, "decline", null, "{\"reason\":\" \"}"), 400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception", "reception2", "patient", "therapist", "editor"})
    void toEverybodyElseThereIsNone(String login) {
        UUID id = apply().id();

        refused(get(login, ""), 404, "not-found");
        refused(get(login, "/" + id), 404, "not-found");
        refused(get(login, "/" + id + "/history"), 404, "not-found");
        refused(move(login, id, "CHECKING"), 404, "not-found");
        refused(decide(login, id, "decline", null, SORRY), 404, "not-found");
        refused(decide(login, id, "accept", null, ""), 404, "not-found");
    }

    @Test
    void aManagerSeesTheirClinicsAndAnOperatorAll() {
        UUID here = apply().id();
        UUID there = sent(send(from("b@example.org").replace("c101", "c102"))).id();
        UUID anywhere = sent(send(from("c@example.org").replace("\"clinicId\":\"" + LONDON + "\",", "")))
                .id();

        ids("manager", "").isEqualTo(List.of(here.toString()));
        ids("operator", "").isEqualTo(List.of(here.toString(), there.toString(), anywhere.toString()));
        ids("operator", "?clinic=" + LONDON).isEqualTo(List.of(here.toString()));
        refused(get("manager", "/" + there), 404, "not-found");
        refused(get("manager", "/" + anywhere), 404, "not-found");
        refused(get("manager", "?clinic=0198c0de-0000-7000-8000-00000000c102"), 404, "not-found");
        refused(move("manager", there, "CHECKING"), 404, "not-found");
        get(null, "").expectStatus().isUnauthorized();
    }

    @Test
    void theListIsOfOneStateAndComesInPages() {
        UUID first = apply().id();
        UUID second = sent(send(from("b@example.org"))).id();
        UUID third = sent(send(from("c@example.org"))).id();
        move("operator", second, "CHECKING").expectStatus().isOk();

        ids("operator", "?state=CHECKING").isEqualTo(List.of(second.toString()));
        refused(get("operator", "?state=LOST"), 400, "invalid-parameter");
        String next = String.valueOf(Objects.requireNonNull(get("operator", "?state=RECEIVED&limit=1")
                        .expectBody(Listed.class)
                        .returnResult()
                        .getResponseBody())
                .next());
        ids("operator", "?state=RECEIVED&limit=1&cursor=" + next).isEqualTo(List.of(third.toString()));
        assertThat(first).isNotEqualTo(third);
    }

    private JsonPathAssertions ids(String login, String query) {
        return get(login, query).expectStatus().isOk().expectBody().jsonPath("$.items[*].id");
    }

    private record Listed(String next) {}
}
