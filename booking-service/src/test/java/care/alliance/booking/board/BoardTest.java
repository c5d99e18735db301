package care.alliance.booking.board;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class BoardTest extends AppointmentTestBase {

    @Test
    void showsTheDayAndTheRequestsOfAllDays() {
        UUID today =
                book(as.patient(alex), "2026-12-01T14:00:00Z", Format.IN_PERSON).id();
        UUID todayAsked = request(alex, "2026-12-01T16:00:00Z").id();
        UUID laterAsked = request(alex, "2026-12-04T10:00:00Z").id();
        hold(as.patient(alex), "2026-12-01T18:00:00Z");

        Reply board = board(desk(), "");

        assertThat(board.text("date")).isEqualTo("2026-12-01");
        assertThat(board.text("zone")).isEqualTo("Europe/London");
        assertThat(board.ids()).containsExactly(today, todayAsked);
        assertThat(toConfirm(board)).containsExactly(todayAsked, laterAsked);
        assertThat(board.body().required("counts").required("toConfirm").asInt())
                .isEqualTo(2);
        assertThat(board.body()
                        .required("items")
                        .get(0)
                        .required("patient")
                        .required("name")
                        .asString())
                .isEqualTo("Robin Example");
    }

    @Test
    void showsAnotherDay() {
        UUID later = request(alex, "2026-12-04T10:00:00Z").id();

        assertThat(board(desk(), "?date=2026-12-04").ids()).containsExactly(later);
        assertThat(board(desk(), "?date=2026-12-05").ids()).isEmpty();
        assertThat(board(desk(), "?date=soon").code()).isEqualTo("invalid-parameter");
        assertThat(board(desk(), "?date=%2B999999999-12-31").code()).isEqualTo("invalid-parameter");
    }

    @Test
    void daysAreThoseOfTheClinicsZone() {
        clinic = given.clinicIn("Asia/Kolkata");
        therapist = given.therapist().worksDaily("Asia/Kolkata", "00:00", "23:30", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
        UUID afterMidnightThere = request(alex, "2026-12-02T19:00:00Z").id();

        assertThat(board(desk(), "?date=2026-12-02").ids()).isEmpty();
        assertThat(board(desk(), "?date=2026-12-03").ids()).containsExactly(afterMidnightThere);
    }

    @Test
    void whatWasCancelledStaysOnTheDayAndWhatWasDeclinedDoesNot() {
        UUID cancelled = request(alex, "2026-12-01T14:00:00Z").id();
        UUID declined = request(alex, "2026-12-01T16:00:00Z").id();
        act(as.patient(alex), cancelled, "cancel");
        act(desk(), declined, "decline");

        assertThat(board(desk(), "").ids()).containsExactly(cancelled);
    }

    @Test
    void aRequestThatLapsedWaitsForNothing() {
        request(alex, "2026-12-04T10:00:00Z");
        clock.setTo("2026-12-02T09:00:00Z");

        assertThat(toConfirm(board(desk(), ""))).isEmpty();
        assertThat(board(desk(), "?date=2026-12-04").ids()).isEmpty();
    }

    @Test
    void isForTheClinicsOwnStaff() {
        WebTestClient elsewhere = as.managerOf(given.clinicIn("Europe/London").id());

        assertThat(board(elsewhere, "").status()).isEqualTo(404);
        assertThat(board(elsewhere, "/stream").status()).isEqualTo(404);
        assertThat(board(as.patient(alex), "").status()).isEqualTo(403);
        assertThat(board(as.patient(alex), "/stream").status()).isEqualTo(403);
        assertThat(board(as.anyone(), "").status()).isEqualTo(401);
    }

    private Reply board(WebTestClient who, String query) {
        return get(who, "/api/booking/clinics/" + clinic.id() + "/board" + query);
    }

    private static List<UUID> toConfirm(Reply board) {
        return board.body()
                .required("toConfirm")
                .valueStream()
                .map(item -> UUID.fromString(item.required("id").asString()))
                .toList();
    }
}
