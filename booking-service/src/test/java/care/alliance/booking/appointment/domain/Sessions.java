package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.domain.Price;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Sessions and appointments for tests. */
final class Sessions {

    static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    static final PatientId ALEX = new PatientId(UUID.fromString("0198c0de-0000-7000-8000-000000000001"));

    private Sessions() {}

    static Session session(Instant start) {
        return new Session(
                UUID.fromString("0198c0de-0000-7000-8000-00000000a001"),
                UUID.fromString("0198c0de-0000-7000-8000-0000000b0101"),
                UUID.fromString("0198c0de-0000-7000-8000-00000000c101"),
                start,
                start.plus(Duration.ofMinutes(50)),
                ZoneId.of("Europe/London"),
                Format.VIDEO,
                null,
                null,
                new Price(7500, "GBP"),
                null);
    }

    static Appointment heldUntil(Instant end) {
        return Appointment.held(
                new AppointmentId(UUID.fromString("0198c0de-0000-7000-8000-000000000002")),
                session(NOW.plus(Duration.ofDays(2))),
                null,
                HolderKey.ofSecret("a web session"),
                end,
                Origin.ALONE);
    }

    static Appointment requestedUntil(Instant end) {
        return heldUntil(NOW.plusSeconds(600)).requested(ALEX, NOW, end).orElseThrow();
    }
}
