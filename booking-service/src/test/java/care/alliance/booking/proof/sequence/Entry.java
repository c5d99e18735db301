package care.alliance.booking.proof.sequence;

import static care.alliance.booking.appointment.domain.AppointmentState.EXPIRED;
import static care.alliance.booking.appointment.domain.AppointmentState.HELD;

import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.availability.domain.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment of the model, as it is written down. */
final class Entry {

    int version = 1;
    /** The version of which somebody was told last. */
    int told = 1;

    AppointmentState state = HELD;
    /** Before the last change. */
    @Nullable
    AppointmentState before;
    /** Of the last change. */
    Instant changed;

    int therapist;
    Instant start;
    Format format;
    /** From 1; 0 for none. */
    int room;

    @Nullable
    Person patient;
    /** Whether it is the browser's hold. */
    boolean browser;

    boolean booked;
    boolean movedLate;

    @Nullable
    Boolean cancelledLate;

    @Nullable
    Instant lapses;

    Entry(int therapist, Instant start, Format format, @Nullable Person patient, boolean browser, Instant now) {
        this.therapist = therapist;
        this.start = start;
        this.format = format;
        this.patient = patient;
        this.browser = browser;
        changed = now;
    }

    Entry copy() {
        Entry copy = new Entry(therapist, start, format, patient, browser, changed);
        copy.version = version;
        copy.told = told;
        copy.state = state;
        copy.before = before;
        copy.room = room;
        copy.booked = booked;
        copy.movedLate = movedLate;
        copy.cancelledLate = cancelledLate;
        copy.lapses = lapses;
        return copy;
    }

    /** The next version, which lapses then or, with null, not. */
    void becomes(AppointmentState next, @Nullable Instant until, Instant now) {
        before = state;
        state = next;
        lapses = until;
        changed = now;
        version++;
    }

    boolean hasRunOut(Instant now) {
        return lapses != null && !lapses.isAfter(now);
    }

    /** As everybody sees it, written down or not. */
    AppointmentState state(Instant now) {
        return hasRunOut(now) ? EXPIRED : state;
    }

    Instant end() {
        return start.plus(Terms.SESSION);
    }

    /**
     * What somebody or something is kept for.
     *
     * @param whose such as "therapist 0", "ANN" or "room 1"
     */
    record Claim(String whose, Instant from, Instant to) {

        boolean meets(Claim other) {
            return whose.equals(other.whose) && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    /** The therapist's with what the clinic keeps free around it, the patient's without, and the room's if it has one. */
    List<Claim> claims(Terms terms) {
        List<Claim> claims = new ArrayList<>();
        if (state.takesTime()) {
            claims.add(buffered("therapist " + therapist, terms));
            if (patient != null) {
                claims.add(new Claim(patient.name(), start, end()));
            }
            if (room > 0) {
                claims.add(buffered("room " + room, terms));
            }
        }
        return claims;
    }

    Claim buffered(String whose, Terms terms) {
        return new Claim(whose, start.minusSeconds(60L * terms.before()), end().plusSeconds(60L * terms.after()));
    }
}
