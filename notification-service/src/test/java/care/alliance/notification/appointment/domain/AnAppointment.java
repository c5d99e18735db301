package care.alliance.notification.appointment.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Appointments for tests: one session of fifty minutes in London. */
public final class AnAppointment {

    public static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final UUID CLINIC = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");
    private static final UUID PATIENT = UUID.fromString("0198c0de-0000-7000-8000-000000000002");

    private AnAppointment() {}

    public static Appointment requested() {
        return inState(AppointmentState.REQUESTED, 2, START);
    }

    public static Appointment confirmed() {
        return inState(AppointmentState.CONFIRMED, 3, START);
    }

    public static Appointment cancelled() {
        return inState(AppointmentState.CANCELLED, 4, START);
    }

    public static Appointment inState(AppointmentState state, int version, Instant start) {
        return Appointment.announced(
                ID,
                CLINIC,
                PATIENT,
                start,
                start.plus(Duration.ofMinutes(50)),
                ZoneId.of("Europe/London"),
                Format.VIDEO,
                state,
                version);
    }

    /** The second as it stands for someone who knew the first. */
    public static Appointment then(Appointment known, Appointment told) {
        return told.after(known).orElseThrow();
    }
}
