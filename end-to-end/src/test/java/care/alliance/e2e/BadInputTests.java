package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Api;
import care.alliance.e2e.support.Api.Answer;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API says to what it cannot do, seen from outside, through the gateway. */
class BadInputTests {

    private static final Alliance ALLIANCE = Alliance.running();
    private static Api patient;
    private static FreeTime free;

    @BeforeAll
    static void find() {
        patient = ALLIANCE.as("patient");
        var times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        free = times.get(times.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/therapies/no-such",
                "/api/directory/therapists/0198c0de-0000-7000-8000-00000000ffff",
                "/api/directory/therapists/not-an-id",
                "/api/booking/therapists/0198c0de-0000-7000-8000-00000000ffff/slots",
                "/api/booking/appointments/0198c0de-0000-7000-8000-00000000ffff",
                "/api/booking/no-such-thing",
                "/api/no-such-part"
            })
    void whatIsNotThereIsNotFound(String path) {
        Answer answer = patient.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void aMalformedBodyIsRefused() {
        Answer answer = patient.post("/api/booking/appointments", "{\"therapistId\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-body");
    }

    @Test
    void missingFieldsAreListed() {
        Answer answer = patient.post("/api/booking/appointments", Map.of("format", "VIDEO"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").findValuesAsString("field"))
                .contains("therapistId", "offerId", "start");
    }

    @Test
    void aStartInThePastIsRefusedByItsOwnCode() {
        assertRefused(Instant.now().minus(Duration.ofDays(7)), "in-the-past");
    }

    @Test
    void aStartBetweenStepsIsRefusedByItsOwnCode() {
        assertRefused(Instant.parse(free.start()).plusSeconds(7 * 60), "off-step");
    }

    @Test
    void aWindowOverNinetyTwoDaysCostsTooMuch() {
        Answer answer = patient.get("/api/booking/therapists/" + free.therapistId() + "/slots?offer=" + free.offerId()
                + "&from=2027-01-01&to=2027-06-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("too-costly");
    }

    @Test
    void aForgedTokenIsRefused() {
        Answer answer = ALLIANCE.anyone().withToken("ey.for.ged").get("/api/booking/appointments");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
    }

    @Test
    void withoutATokenThereAreNoAppointmentsToSee() {
        assertThat(ALLIANCE.anyone().get("/api/booking/appointments").status()).isEqualTo(401);
    }

    @Test
    void aForeignClinicsStaffFindsNothing() {
        Answer booked = patient.post("/api/booking/appointments", free.request());
        assertThat(booked.status()).isEqualTo(201);
        String path = "/api/booking/appointments/" + booked.text("id");
        Api foreign = ALLIANCE.as("reception2");

        assertThat(foreign.get(path).status()).isEqualTo(404);
        assertThat(foreign.post(path + "/confirm").status()).isEqualTo(404);
        assertThat(ALLIANCE.as("reception").get(path).status()).isEqualTo(200);

        assertThat(patient.with("If-Match", "\"0\"").post(path + "/cancel").code())
                .isEqualTo("stale-version");
        assertThat(patient.post(path + "/cancel").status()).isEqualTo(200);
    }

    @Test
    void aReplayWithTheSameKeyIsTheFirstAnswer() {
        Api once = patient.with("Idempotency-Key", UUID.randomUUID().toString());
        var times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        FreeTime time = times.get(times.size() - 4);

        Answer first = once.post("/api/booking/appointments", time.hold());
        Answer second = once.post("/api/booking/appointments", time.hold());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        patient.post("/api/booking/appointments/" + first.text("id") + "/cancel");
    }

    private static void assertRefused(Instant start, String code) {
        Answer answer = patient.post(
                "/api/booking/appointments", free.at(start.toString()).request());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
    }
}
