package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Api;
import care.alliance.e2e.support.Api.Answer;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part goes away; nothing is lost, and people are told plainly. */
class FaultTests {

    private static final Alliance ALLIANCE = Alliance.running();

    @Test
    void aBookingTakenWhileTheBrokerIsAwayIsAnnouncedWhenItIsBack() {
        Api patient = ALLIANCE.as("patient2");
        Api reception = ALLIANCE.as("reception");
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);

        ALLIANCE.stop("kafka");
        Answer requested = patient.post(
                "/api/booking/appointments", times.get(times.size() - 8).request());
        String path = "/api/booking/appointments/" + requested.text("id");
        Answer confirmed = reception.post(path + "/confirm");
        ALLIANCE.start("kafka");

        assertThat(requested.status()).isEqualTo(201);
        assertThat(confirmed.text("state")).isEqualTo("CONFIRMED");
        assertThat(ALLIANCE.inbox("patient2@demo.alliance.example")
                        .awaitCalendar(requested.text("id"), "REQUEST")
                        .property("STATUS"))
                .isEqualTo("CONFIRMED");
        patient.post(path + "/cancel");
    }

    @Test
    void whileBookingIsAwayPagesAndApiSaySoAndTherapyPagesGoOn() {
        String profile =
                Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON).getFirst().profile();
        ALLIANCE.stop("booking-service");
        try {
            Answer slots = ALLIANCE.anyone().get("/api/booking/therapists/" + Demo.LONDON + "/slots");
            assertThat(slots.status()).isEqualTo(503);
            assertThat(slots.code()).isEqualTo("unavailable");
            assertThat(slots.header("retry-after")).isNotNull();
            assertThat(ALLIANCE.anyone().text(profile)).contains("We cannot show the free times just now.");
            assertThat(ALLIANCE.anyone().text("/therapies/ipt")).contains("Interpersonal therapy");
        } finally {
            ALLIANCE.start("booking-service");
        }
    }
}
