package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** At whose wish a session is cancelled, and whether late. */
class CancelTest extends AppointmentTestBase {

    @Test
    void aPatientCancelsInTime() {
        UUID id = request(alex, "2026-12-03T10:00:00Z").id();

        Reply cancelled = post(as.patient(alex), PATH + "/" + id + "/cancel", Map.of("reason", "I am away"));

        assertThat(cancelled.state()).isEqualTo("CANCELLED");
        var cancellation = cancelled.body().required("cancellation");
        assertThat(cancellation.required("by").asString()).isEqualTo("PATIENT");
        assertThat(cancellation.required("late").asBoolean()).isFalse();
        assertThat(cancellation.required("reason").asString()).isEqualTo("I am away");
        assertThat(freeStarts("2026-12-03", "2026-12-04", Format.VIDEO)).contains("2026-12-03T10:00:00Z");
    }

    @Test
    void aPatientGivesBackARequestThatNobodyHasAnswered() {
        UUID id = request(alex, "2026-12-02T08:30:00Z").id();

        assertThat(countsAsLate(id)).isFalse();
    }

    @Test
    void aPatientCancelsLate() {
        UUID id =
                book(as.patient(alex), "2026-12-02T08:30:00Z", Format.IN_PERSON).id();

        assertThat(countsAsLate(id)).isTrue();
    }

    @Test
    void whoMovesLateCancelsLateAndIsToldSo() {
        UUID id = request(alex, "2026-12-02T08:30:00Z").id();
        assertThat(lateFrom(id)).isNull();
        act(desk(), id, "confirm");
        assertThat(lateFrom(id)).isEqualTo("2026-12-01T08:30:00Z");

        Reply asked = post(as.patient(alex), PATH + "/" + id + "/reschedule", Map.of("start", "2026-12-10T10:00:00Z"));

        assertThat(asked.state()).isEqualTo("REQUESTED");
        assertThat(lateFrom(id)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(countsAsLate(id)).isTrue();
    }

    /** Alex cancels; whether that was late. */
    private boolean countsAsLate(UUID id) {
        return act(as.patient(alex), id, "cancel")
                .body()
                .required("cancellation")
                .required("late")
                .asBoolean();
    }

    private @Nullable String lateFrom(UUID id) {
        return get(as.patient(alex), PATH + "/" + id)
                .body()
                .required("lateFrom")
                .asString(null);
    }

    @Test
    void theClinicCancels() {
        UUID id = book(as.patient(alex), TOMORROW_AT_10, Format.IN_PERSON).id();

        assertThat(act(desk(), id, "cancel")
                        .body()
                        .required("cancellation")
                        .required("by")
                        .asString())
                .isEqualTo("CLINIC");
    }

    @Test
    void theDeskCancelsForAPatientWhoAskedThemTo() {
        UUID id =
                book(as.patient(alex), "2026-12-02T08:30:00Z", Format.IN_PERSON).id();

        Reply cancelled = post(desk(), PATH + "/" + id + "/cancel", Map.of("reason", "They are ill", "by", "PATIENT"));

        var cancellation = cancelled.body().required("cancellation");
        assertThat(cancellation.required("by").asString()).isEqualTo("PATIENT");
        assertThat(cancellation.required("late").asBoolean()).isTrue();
    }

    @Test
    void aPatientDoesNotCancelAtTheClinicsWish() {
        UUID id = request(alex, "2026-12-02T08:30:00Z").id();

        Reply cancelled = post(as.patient(alex), PATH + "/" + id + "/cancel", Map.of("by", "CLINIC"));

        assertThat(cancelled.body().required("cancellation").required("by").asString())
                .isEqualTo("PATIENT");
    }

    @Test
    void nobodyElseWishesASessionCancelled() {
        UUID id = request(alex, "2026-12-02T08:30:00Z").id();

        assertThat(post(desk(), PATH + "/" + id + "/cancel", Map.of("by", "CLOCK"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPatientLetsGoOfTheirHold() {
        UUID id = hold(as.patient(alex), TOMORROW_AT_10).id();

        assertThat(act(as.patient(alex), id, "cancel").state()).isEqualTo("CANCELLED");
        assertThat(freeStarts("2026-12-02", "2026-12-03", Format.VIDEO)).contains(TOMORROW_AT_10);
    }
}
