package care.alliance.booking.closure;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ClosureApiTest extends AppointmentTestBase {

    @Test
    void onADayOnWhichTheClinicIsClosedNobodyIsSeen() {
        Reply added = close("2026-12-02", "2026-12-02");

        assertThat(added.status()).isEqualTo(201);
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).isEmpty();
        assertThat(request(alex, TOMORROW_AT_10).code()).isEqualTo("closed");
        assertThat(Reply.to(manager()
                                .delete()
                                .uri(path("closures/" + added.id()))
                                .exchange())
                        .status())
                .isEqualTo(204);
        assertThat(request(alex, TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void itsTherapistsGoOnAtOtherClinics() {
        var elsewhere = given.clinicIn("Europe/London");
        close("2026-12-02", "2026-12-02");
        offer = therapist.offersAt(elsewhere, 50, Format.VIDEO);

        assertThat(request(alex, TOMORROW_AT_10).status()).isEqualTo(201);
    }

    @Test
    void aClosureHasANameAndAnEndAfterItsBeginning() {
        assertThat(close("2026-12-03", "2026-12-02").code()).isEqualTo("validation-failed");
        assertThat(close("someday", "2026-12-02").code()).isEqualTo("validation-failed");
        assertThat(post(manager(), path("closures"), Map.of("from", "2026-12-02", "to", "2026-12-02"))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void receptionReadsClosuresAndOthersFindNone() {
        close("2026-12-02", "2026-12-02");

        assertThat(get(desk(), path("closures")).body().required("items").size())
                .isEqualTo(1);
        assertThat(post(desk(), path("closures"), body("2026-12-02", "2026-12-02"))
                        .status())
                .isEqualTo(404);
        assertThat(get(as.receptionistOf(given.clinicIn("Europe/London").id()), path("closures"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aClinicKeepsTheHolidaysOfItsNationUnlessItSaysOtherwise() {
        assertThat(freeStarts("2026-12-25", "2026-12-26", Format.VIDEO)).isNotEmpty();
        put(path("policy"), Map.of("nation", "ENGLAND", "terms", Map.of()));
        assertThat(freeStarts("2026-12-25", "2026-12-26", Format.VIDEO)).isEmpty();
        assertThat(request(alex, "2026-12-25T10:00:00Z").code()).isEqualTo("closed");

        put(path("holidays/2026-12-25"), Map.of("open", true));

        assertThat(freeStarts("2026-12-25", "2026-12-26", Format.VIDEO)).isNotEmpty();
        assertThat(freeStarts("2026-12-28", "2026-12-29", Format.VIDEO)).isEmpty();
    }

    @Test
    void theHolidaysAheadAreListedWithWhatTheClinicSaid() {
        put(path("policy"), Map.of("nation", "SCOTLAND", "terms", Map.of()));
        put(path("holidays/2027-01-04"), Map.of("open", true));

        var items = get(desk(), path("holidays")).body().required("items");

        assertThat(items.get(0).required("date").asString()).isEqualTo("2026-12-25");
        assertThat(items.valueStream().filter(day -> day.required("open").asBoolean()))
                .singleElement()
                .satisfies(day -> assertThat(day.required("date").asString()).isEqualTo("2027-01-04"));
    }

    @Test
    void aDayThatIsNoHolidayCannotBeSwitchedOff() {
        put(path("policy"), Map.of("nation", "SCOTLAND", "terms", Map.of()));

        assertThat(put(path("holidays/2026-12-02"), Map.of("open", true)).status())
                .isEqualTo(404);
    }

    private Reply close(String from, String to) {
        return post(manager(), path("closures"), body(from, to));
    }

    private static Map<String, Object> body(String from, String to) {
        return Map.of("name", "Staff training", "from", from, "to", to);
    }

    private Reply put(String path, Object body) {
        return Reply.to(manager()
                .put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    private WebTestClient manager() {
        return as.managerOf(clinic.id());
    }

    private String path(String what) {
        UUID id = clinic.id();
        return "/api/booking/clinics/" + id + "/" + what;
    }
}
