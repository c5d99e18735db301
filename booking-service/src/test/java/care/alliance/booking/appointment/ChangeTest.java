package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ChangeTest extends AppointmentTestBase {

    @Test
    void aSessionGoesFromRequestToItsEnd() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(desk(), id, "confirm").state()).isEqualTo("CONFIRMED");
        assertThat(act(desk(), id, "arrive").state()).isEqualTo("ARRIVED");
        Reply completed = act(desk(), id, "complete");
        assertThat(completed.state()).isEqualTo("COMPLETED");
        assertThat(completed.version()).isEqualTo(5);
        assertThat(completed.headers().getETag()).isEqualTo("\"5\"");
    }

    @Test
    void theClinicSaysNoAndTheTimeIsFreeAgain() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(desk(), id, "decline").state()).isEqualTo("DECLINED");
        assertThat(request(UUID.randomUUID(), TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void whyARequestIsDeclinedIsForThePatientToRead() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        String why = "Your therapist is away.\nPlease choose another time." + " We are sorry.".repeat(20);

        post(desk(), PATH + "/" + id + "/decline", Map.of("reason", why));

        assertThat(get(as.patient(alex), PATH + "/" + id).text("reason")).isEqualTo(why);
    }

    @Test
    void aPatientWhoDidNotCome() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        assertThat(act(desk(), id, "no-show").state()).isEqualTo("NO_SHOW");
    }

    @Test
    void noShowIsNotMarkedOnACancelledSession() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        act(as.patient(alex), id, "cancel");

        Reply refused = act(desk(), id, "no-show");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("wrong-state");
        assertThat(refused.text("state")).isEqualTo("CANCELLED");
    }

    @Test
    void aNoShowMarkedByMistakeIsTakenBackOnTheSameDay() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        clock.setTo("2026-12-02T11:00:00Z");
        act(desk(), id, "no-show");

        assertThat(act(as.patient(alex), id, "undo").status()).isEqualTo(403);
        assertThat(act(desk(), id, "undo").state()).isEqualTo("CONFIRMED");

        act(desk(), id, "no-show");
        clock.setTo("2026-12-03T00:00:00Z");
        assertThat(act(desk(), id, "undo").code()).isEqualTo("too-late-to-undo");
    }

    @Test
    void aConfirmationByMistakeIsTakenBackWhileNobodyHasHeardOfIt() {
        UUID id = request(alex, "2026-12-04T10:00:00Z").id();
        act(desk(), id, "confirm");

        clock.advance(Duration.ofMinutes(2));
        assertThat(act(desk(), id, "undo").state()).isEqualTo("REQUESTED");

        act(desk(), id, "confirm");
        clock.advance(Duration.ofMinutes(2).plusMillis(1));
        assertThat(act(desk(), id, "undo").code()).isEqualTo("too-late-to-undo");
    }

    @Test
    void aSessionThatHasBegunIsNotThePatientsToCancel() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();
        clock.setTo(TOMORROW_AT_10);

        assertThat(act(as.patient(alex), id, "cancel").code()).isEqualTo("has-begun");
        assertThat(act(desk(), id, "cancel").state()).isEqualTo("CANCELLED");
    }

    @Test
    void aHoldIsExtendedOnce() {
        String key = "takes-long-" + alex;
        UUID id = holdFor(key, TOMORROW_AT_10).id();
        clock.advance(Duration.ofMinutes(9));

        Reply longer = act(gateway(key), id, "extend");

        assertThat(longer.text("holdExpiresAt")).isEqualTo("2026-12-01T09:19:00Z");
        clock.advance(Duration.ofMinutes(9));
        assertThat(act(gateway(key), id, "extend").code()).isEqualTo("wrong-state");
        assertThat(hold(as.patient(alex), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
    }

    @Test
    void whatTheClinicAnswersIsNotForPatients() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(as.patient(alex), id, "confirm").status()).isEqualTo(403);
        assertThat(act(as.therapist(therapist.loginId()), id, "cancel").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "confirm", "decline", "cancel", "arrive", "complete", "no-show"})
    void anotherClinicsStaffFindNothing(String action) {
        UUID id = request(alex, TOMORROW_AT_10).id();
        WebTestClient elsewhere = as.managerOf(given.clinicIn("Europe/London").id());

        assertThat(act(elsewhere, id, action).status()).isEqualTo(404);
        assertThat(see(elsewhere, id).status()).isEqualTo(404);
        assertThat(see(desk(), id).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "cancel"})
    void anotherPatientFindsNothing(String action) {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(as.patient(UUID.randomUUID()), id, action).status()).isEqualTo(404);
    }

    @Test
    void itsTherapistLooksOnAndNoOtherDoes() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(see(as.therapist(therapist.loginId()), id).status()).isEqualTo(200);
        assertThat(see(as.therapist(given.therapist().loginId()), id).status()).isEqualTo(404);
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        act(desk(), id, "confirm");

        Reply refused = act(ifMatch(desk(), "\"2\""), id, "cancel");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("stale-version");
        assertThat(refused.body().required("current").asInt()).isEqualTo(3);
        assertThat(see(desk(), id).state()).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"2\"", "*", "\"1\", \"2\""})
    void whoSawThisVersionMayChangeIt(String ifMatch) {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(ifMatch(desk(), ifMatch), id, "confirm").status()).isEqualTo(200);
    }

    @Test
    void whatIsNoEntityTagIsRefused() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        assertThat(act(ifMatch(desk(), "two"), id, "confirm").code()).isEqualTo("invalid-parameter");
    }

    @Test
    void aRequestThatLapsedCannotBeConfirmed() {
        UUID id = request(alex, "2026-12-04T10:00:00Z").id();
        clock.setTo("2026-12-02T09:00:00Z");

        Reply refused = act(desk(), id, "confirm");

        assertThat(refused.code()).isEqualTo("wrong-state");
        assertThat(refused.text("state")).isEqualTo("EXPIRED");
        assertThat(see(desk(), id).state()).isEqualTo("EXPIRED");
    }

    @Test
    void idsThatDoNotExistOrCannot() {
        assertThat(act(desk(), UUID.randomUUID(), "confirm").status()).isEqualTo(404);
        assertThat(get(desk(), PATH + "/not-an-id").status()).isEqualTo(404);
        assertThat(Reply.to(desk().post().uri(PATH + "/not-an-id/confirm").exchange())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReasonIsShort() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        Reply refused = Reply.to(desk().post()
                .uri(PATH + "/{id}/decline", id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("reason", "x".repeat(501)))
                .exchange());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("validation-failed");
    }

    private static WebTestClient ifMatch(WebTestClient who, String tags) {
        return with(who, headers -> headers.set("If-Match", tags));
    }
}
