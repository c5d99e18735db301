package care.alliance.booking.displaced;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class DisplacedTest extends AppointmentTestBase {

    @Test
    void sessionsInsideTheHoursNeedNoSettling() {
        request(alex, TOMORROW_AT_10);

        assertThat(displaced()).isEmpty();
    }

    @Test
    void hoursThatChangeTouchNoSessionButListThoseNowOutside() {
        UUID early = request(alex, TOMORROW_AT_10).id();
        request(alex, TOMORROW_AT_12);

        therapist.worksOnly("Europe/London", "11:00", "20:00", Format.VIDEO);

        assertThat(displaced()).containsExactly(early);
        assertThat(see(as.patient(alex), early).state()).isEqualTo("REQUESTED");
    }

    @Test
    void aFormatThatIsNoLongerWorkedIsOutsideToo() {
        UUID inPerson = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        therapist.worksOnly("Europe/London", "08:00", "20:00", Format.VIDEO);

        assertThat(displaced()).containsExactly(inPerson);
    }

    @Test
    void aClosureDisplacesWhatIsThere() {
        UUID session = request(alex, TOMORROW_AT_10).id();

        post(
                as.managerOf(clinic.id()),
                "/api/booking/clinics/" + clinic.id() + "/closures",
                Map.of("name", "Burst pipe", "from", "2026-12-02", "to", "2026-12-02"));

        assertThat(displaced()).containsExactly(session);
    }

    @Test
    void whatIsKeptOrCancelledIsSettled() {
        UUID kept = request(alex, TOMORROW_AT_10).id();
        UUID cancelled = request(UUID.randomUUID(), "2026-12-03T10:00:00Z").id();
        therapist.worksOnly("Europe/London", "11:00", "20:00", Format.VIDEO);

        assertThat(keep(desk(), kept).status()).isEqualTo(204);
        act(desk(), cancelled, "cancel");

        assertThat(displaced()).isEmpty();
        assertThat(keep(desk(), cancelled).status()).isEqualTo(404);
    }

    @Test
    void aKeptSessionThatIsMovedIsLookedAtAgain() {
        UUID session = request(alex, TOMORROW_AT_12).id();
        therapist.worksOnly("Europe/London", "15:00", "20:00", Format.VIDEO);
        keep(desk(), session);
        post(desk(), PATH + "/" + session + "/reschedule", Map.of("start", "2026-12-02T16:00:00Z"));

        therapist.worksOnly("Europe/London", "18:00", "20:00", Format.VIDEO);

        assertThat(displaced()).containsExactly(session);
    }

    @Test
    void itIsTheClinicsOwnBusiness() {
        WebTestClient elsewhere =
                as.receptionistOf(given.clinicIn("Europe/London").id());
        UUID session = request(alex, TOMORROW_AT_10).id();

        assertThat(get(elsewhere, path()).status()).isEqualTo(404);
        assertThat(keep(elsewhere, session).status()).isEqualTo(404);
    }

    private List<UUID> displaced() {
        return get(desk(), path())
                .body()
                .required("items")
                .valueStream()
                .map(item -> UUID.fromString(item.required("id").asString()))
                .toList();
    }

    private Reply keep(WebTestClient who, UUID appointment) {
        return Reply.to(who.post().uri(path() + "/{id}/keep", appointment).exchange());
    }

    private String path() {
        return "/api/booking/clinics/" + clinic.id() + "/displaced";
    }
}
