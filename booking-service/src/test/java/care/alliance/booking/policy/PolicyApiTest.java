package care.alliance.booking.policy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a clinic says about how it wants to be booked, and what comes of it. */
class PolicyApiTest extends AppointmentTestBase {

    @Test
    void beforeAnybodySaysAnythingTheHousesTermsCount() {
        Reply policy = get(desk(), clinicPolicy());

        assertThat(policy.headers().getETag()).isEqualTo("\"0\"");
        assertThat(policy.body().required("counts").required("noticeMinutes").asInt())
                .isEqualTo(240);
        assertThat(policy.body().required("terms").required("noticeMinutes").isNull())
                .isTrue();
    }

    @Test
    void anOffersTermsComeBeforeTheClinics() {
        put(manager(), clinicPolicy(), Map.of("terms", Map.of("noticeMinutes", 2880, "stepMinutes", 60)));
        put(manager(), offerPolicy(), Map.of("noticeMinutes", 60));

        assertThat(request(alex, "2026-12-01T10:30:00Z").code()).isEqualTo("off-step");
        assertThat(request(alex, "2026-12-01T11:00:00Z").status()).isEqualTo(201);
        assertThat(get(desk(), offerPolicy())
                        .body()
                        .required("counts")
                        .required("stepMinutes")
                        .asInt())
                .isEqualTo(60);
    }

    @Test
    void whoSawOlderTermsChangesNothing() {
        put(manager(), clinicPolicy(), Map.of("terms", Map.of("noticeMinutes", 60)));
        WebTestClient late = with(manager(), headers -> headers.set("If-Match", "\"0\""));

        Reply refused = put(late, clinicPolicy(), Map.of("terms", Map.of()));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body().required("current").asInt()).isEqualTo(1);
    }

    @Test
    void termsOutsideOfReasonAreNamed() {
        Reply refused = put(manager(), clinicPolicy(), Map.of("terms", Map.of("horizonDays", 367, "holdMinutes", 0)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()
                        .required("errors")
                        .valueStream()
                        .map(error -> error.required("field").asString()))
                .containsExactlyInAnyOrder("terms.horizonDays", "terms.holdMinutes");
    }

    @Test
    void receptionReadsAndManagersSet() {
        assertThat(put(desk(), clinicPolicy(), Map.of("terms", Map.of())).status())
                .isEqualTo(404);
        assertThat(put(
                                manager(),
                                "/api/booking/clinics/" + clinic.id() + "/offers/" + UUID.randomUUID() + "/policy",
                                Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onADayThatIsFullThereIsNoMore() {
        put(manager(), clinicPolicy(), Map.of("terms", Map.of("dailyCap", 2)));
        request(UUID.randomUUID(), TOMORROW_AT_10);
        request(UUID.randomUUID(), TOMORROW_AT_12);

        Reply refused = request(alex, "2026-12-02T14:00:00Z");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("day-full");
        assertThat(refused.alternatives()).first().isEqualTo("2026-12-03T08:00:00Z");
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).isEmpty();
        assertThat(freeStarts("2026-12-03", "2026-12-04", Format.VIDEO)).isNotEmpty();
    }

    @Test
    void aPatientHasOnlySoManySessionsAheadAndTheDeskMayGiveMore() {
        put(manager(), clinicPolicy(), Map.of("terms", Map.of("upcomingCap", 1)));
        request(alex, TOMORROW_AT_10);

        Reply refused = request(alex, TOMORROW_AT_12);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("upcoming-limit");
        assertThat(bookFor(patientId(alex), desk(), TOMORROW_AT_12, Format.VIDEO)
                        .status())
                .isEqualTo(201);
    }

    private static Reply put(WebTestClient who, String path, Object body) {
        return Reply.to(who.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    private WebTestClient manager() {
        return as.managerOf(clinic.id());
    }

    private String clinicPolicy() {
        return "/api/booking/clinics/" + clinic.id() + "/policy";
    }

    private String offerPolicy() {
        return "/api/booking/clinics/" + clinic.id() + "/offers/" + offer + "/policy";
    }
}
