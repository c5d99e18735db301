package care.alliance.notification.appointment.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Held for somebody who waited, until then. */
    public static Appointment offeredUntil(Instant until) {
        return appointment(AppointmentState.OFFERED, 1, START, until, null);
    }

    /** Over, with so many sessions of its course after it. */
    public static Appointment completedWithRemaining(int remaining) {
        return appointment(AppointmentState.COMPLETED, 7, START, null, remaining);
    }

    public static Appointment inState(AppointmentState state, int version, Instant start) {
        return appointment(state, version, start, null, null);
    }

    private static Appointment appointment(
            AppointmentState state,
            int version,
            Instant start,
            @Nullable Instant offeredUntil,
            @Nullable Integer remaining) {
        return Appointment.announced(
                ID,
                CLINIC,
                PATIENT,
                start,
                start.plus(Duration.ofMinutes(50)),
                ZoneId.of("Europe/London"),
                Format.VIDEO,
                state,
                offeredUntil,
                remaining,
                version);
    }

    /** The second as it stands for someone who knew the first. */
    public static Appointment then(Appointment known, Appointment told) {
        return told.after(known).orElseThrow();
    }
}
