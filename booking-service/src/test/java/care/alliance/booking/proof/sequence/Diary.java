package care.alliance.booking.proof.sequence;

import static care.alliance.booking.appointment.domain.AppointmentState.CONFIRMED;
import static care.alliance.booking.appointment.domain.AppointmentState.EXPIRED;
import static care.alliance.booking.appointment.domain.AppointmentState.HELD;
import static care.alliance.booking.appointment.domain.AppointmentState.REQUESTED;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.proof.sequence.Entry.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The model's appointments in the order in which they were booked, searched from end to end for every question. */
record Diary(Terms terms, List<Entry> entries) {

    static Diary empty(Terms terms) {
        return new Diary(terms, new ArrayList<>());
    }

    /** One that can be thrown away. */
    Diary copy() {
        return new Diary(
                terms, new ArrayList<>(entries.stream().map(Entry::copy).toList()));
    }

    /** The one before the last so many, or null. */
    @Nullable
    Entry beforeTheLast(int many) {
        return many < entries.size() ? entries.get(entries.size() - 1 - many) : null;
    }

    /** The browser's hold, run out or not. */
    @Nullable
    Entry ofBrowser() {
        return entries.stream()
                .filter(entry -> entry.browser && entry.state == HELD)
                .findFirst()
                .orElse(null);
    }

    boolean isKnown(Person patient) {
        return patient != Person.BEN || entries.stream().anyMatch(entry -> entry.booked && entry.patient == patient);
    }

    /** Ends what has run out. */
    void lapse(Instant now) {
        lapse(now, _ -> true);
    }

    private void lapse(Instant now, Predicate<Entry> which) {
        entries.stream()
                .filter(entry -> entry.hasRunOut(now))
                .filter(which)
                .forEach(entry -> entry.becomes(EXPIRED, null, now));
    }

    /** Ends what has run out and is in the way; then whether somebody else still is. */
    boolean isTaken(Claim wanted, Entry by, Instant now) {
        lapse(now, entry -> entry != by && meets(entry, wanted));
        return entries.stream().anyMatch(entry -> entry != by && meets(entry, wanted));
    }

    private boolean meets(Entry entry, Claim wanted) {
        return entry.claims(terms).stream().anyMatch(wanted::meets);
    }

    /**
     * Finds room for an entry in everybody's time.
     *
     * @return what is in the way, or null
     */
    @Nullable
    String place(Entry entry, Instant now) {
        if (terms.dailyCap() != null && sessionsThatDay(entry, now) >= terms.dailyCap()) {
            return "DayFull";
        }
        boolean therapistTaken = isTaken(entry.buffered("therapist " + entry.therapist, terms), entry, now);
        boolean patientTaken = isTaken(new Claim("" + entry.patient, entry.start, entry.end()), entry, now);
        if (therapistTaken || patientTaken) {
            return therapistTaken ? "SlotTaken" : "PatientBusy";
        }
        entry.room = 0;
        if (entry.format == Format.IN_PERSON && terms.rooms() > 0) {
            entry.room = freeRoom(entry, now);
            return entry.room == 0 ? "NoRoom" : null;
        }
        return null;
    }

    private int freeRoom(Entry entry, Instant now) {
        int free = IntStream.rangeClosed(1, terms.rooms())
                .filter(room -> entries.stream()
                        .filter(other -> other != entry && !other.hasRunOut(now))
                        .noneMatch(other -> meets(other, entry.buffered("room " + room, terms))))
                .findFirst()
                .orElse(0);
        isTaken(entry.buffered("room " + free, terms), entry, now);
        return free;
    }

    private long sessionsThatDay(Entry wanted, Instant now) {
        return entries.stream()
                .filter(entry -> entry != wanted
                        && entry.therapist == wanted.therapist
                        && entry.state(now).takesTime()
                        && day(entry.start).equals(day(wanted.start)))
                .count();
    }

    long holdsOf(Person patient, Instant now) {
        return entries.stream()
                .filter(entry -> entry.patient == patient && entry.state(now) == HELD)
                .count();
    }

    long sessionsAhead(Person patient, Instant now) {
        return entries.stream()
                .filter(entry -> entry.patient == patient
                        && entry.start.isAfter(now)
                        && (entry.state(now) == CONFIRMED || entry.state(now) == REQUESTED))
                .count();
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Terms.ZONE);
    }
}
