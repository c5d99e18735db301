package care.alliance.booking.appointment;

import care.alliance.booking.appointment.AppointmentFilter.Whose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: fixed pieces of text, and whatever comes from a caller as a bound value. */
final class Conditions {

    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    static Conditions of(AppointmentFilter filter, Instant now) {
        Conditions where = new Conditions();
        where.always("(a.booked_at IS NOT NULL OR a.hold_expires_at > :now)", "now", now);
        switch (filter.whose()) {
            case Whose.OfPatient(var patient) -> where.always("a.patient_id = :patient", "patient", patient.value());
            case Whose.OfClinics(var clinics) ->
                where.always("a.clinic_id = ANY(:clinics)", "clinics", clinics.toArray(UUID[]::new));
            case Whose.OfTherapist(var therapist) -> where.always("a.therapist_id = :own", "own", therapist);
        }
        where.ifGiven("a.clinic_id = :clinic", "clinic", filter.clinic());
        where.ifGiven("a.therapist_id = :therapist", "therapist", filter.therapist());
        where.ifGiven("a.starts_at >= :from", "from", filter.from());
        where.ifGiven("a.starts_at < :to", "to", filter.to());
        if (!filter.states().isEmpty()) {
            where.always("""
                    CASE WHEN coalesce(a.hold_expires_at, a.request_expires_at) <= :now THEN 'EXPIRED' ELSE a.state END
                        = ANY(:states)""", "states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.after() != null) {
            where.always(
                    "(a.starts_at, a.id) > (:afterStart, :afterId)",
                    "afterStart",
                    filter.after().start());
            where.values.put("afterId", filter.after().id());
        }
        return where;
    }

    String sql() {
        return "WHERE " + String.join(" AND ", pieces);
    }

    Map<String, Object> values() {
        return values;
    }

    private void always(String piece, String name, Object value) {
        pieces.add(piece);
        values.put(name, value);
    }

    private void ifGiven(String piece, String name, @Nullable Object value) {
        if (value != null) {
            always(piece, name, value);
        }
    }
}
