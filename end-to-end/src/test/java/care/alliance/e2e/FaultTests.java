package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Api;
import care.alliance.e2e.support.Api.Answer;
import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part goes away; nothing is lost, and people are told plainly. */
class FaultTests extends WithBrowser {

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
            Person reader = new Person(browser.person());
            reader.opens(profile).sees("We cannot show the free times just now.");
            Axe.passesWideAndNarrow(reader.page());
            reader.opens("/sessions").signsInAs("patient2").sees("Please try again in a few minutes.");
            Axe.passesWideAndNarrow(reader.page());
            assertThat(ALLIANCE.anyone().text("/therapies/ipt")).contains("Interpersonal therapy");
        } finally {
            ALLIANCE.start("booking-service");
        }
    }
}
