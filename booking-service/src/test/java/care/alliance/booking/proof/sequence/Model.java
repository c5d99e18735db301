package care.alliance.booking.proof.sequence;

import static care.alliance.booking.appointment.domain.AppointmentState.ARRIVED;
import static care.alliance.booking.appointment.domain.AppointmentState.CANCELLED;
import static care.alliance.booking.appointment.domain.AppointmentState.COMPLETED;
import static care.alliance.booking.appointment.domain.AppointmentState.CONFIRMED;
import static care.alliance.booking.appointment.domain.AppointmentState.DECLINED;
import static care.alliance.booking.appointment.domain.AppointmentState.EXPIRED;
import static care.alliance.booking.appointment.domain.AppointmentState.HELD;
import static care.alliance.booking.appointment.domain.AppointmentState.NO_SHOW;
import static care.alliance.booking.appointment.domain.AppointmentState.REQUESTED;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.proof.sequence.Command.Away;
import care.alliance.booking.proof.sequence.Command.Book;
import care.alliance.booking.proof.sequence.Command.Do;
import care.alliance.booking.proof.sequence.Command.Hours;
import care.alliance.booking.proof.sequence.Command.Move;
import care.alliance.booking.proof.sequence.Command.Pass;
import care.alliance.booking.proof.sequence.Command.Seen;
import care.alliance.booking.proof.sequence.Command.Start;
import care.alliance.booking.proof.sequence.Command.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the service promises, once more and as plainly as possible: no database, no other code of the service but names. Each
 * command works on a copy of the diary, which a refusal throws away.
 */
final class Model {

    private final Terms terms;
    private final List<Hours> hours = new ArrayList<>(List.of(
            new Hours(0, LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new Hours(1, LocalTime.of(9, 0), LocalTime.of(17, 0))));
    private final Set<Away> away = new HashSet<>();
    private Instant now;
    private Diary diary;

    Model(Terms terms) {
        this.terms = terms;
        now = new Start(0, LocalTime.of(8, 0)).in(terms);
        diary = Diary.empty(terms);
    }

    Diary diary() {
        return diary;
    }

    /** What comes of it: how the appointment stands then, or why it was refused. */
    String does(Command command) {
        Diary before = diary.copy();
        try {
            return switch (command) {
                case Book book -> book(book);
                case Do change -> change(change);
                case Move move -> move(move);
                case Pass pass -> done(() -> now = now.plus(pass.time()));
                case Sweep _ -> done(() -> diary.lapse(now));
                case Hours other -> done(() -> hours.set(other.therapist(), other));
                case Away day -> done(() -> away.add(day));
            };
        } catch (Refused refused) {
            diary = before;
            return refused.why;
        }
    }

    private String book(Book book) {
        boolean desk = book.who() == Person.DESK;
        refuseIf(book.who() == Person.STRANGER || (desk && !diary.isKnown(book.patient())), "Unknown");
        Instant start = book.start().in(terms);
        checkStart(book.therapist(), book.start(), book.format());

        Person patient = book.patient() == Person.BROWSER ? null : book.patient();
        boolean browser = book.who() == Person.BROWSER || book.who() == Person.ANN;
        Entry entry = browser ? diary.ofBrowser() : null;
        boolean again = entry != null
                && entry.state(now) == HELD
                && entry.therapist == book.therapist()
                && entry.start.equals(start)
                && entry.format == book.format()
                && (entry.patient == null || entry.patient == patient);
        if (!again) {
            if (entry != null) {
                replace(entry);
            }
            boolean limited = book.who() != Person.BROWSER && !desk && !book.atOnce();
            refuseIf(limited && diary.holdsOf(book.patient(), now) >= 5, "HoldLimit");
            entry = new Entry(book.therapist(), start, book.format(), patient, browser, now);
            refuse(diary.place(entry, now));
            diary.entries().add(entry);
            if (!book.atOnce()) {
                entry.lapses = earlier(now.plus(Terms.HOLD), start);
            }
        }
        Objects.requireNonNull(entry);
        if (book.atOnce()) {
            refuseIf(patient == null, "DetailsMissing");
            take(entry, Objects.requireNonNull(patient), desk);
        }
        return (again && !book.atOnce() ? "AlreadyHeld " : "Booked ") + standing(entry);
    }

    /** A browser has one hold; the earlier one has run out or is let go. */
    private void replace(Entry earlier) {
        if (earlier.hasRunOut(now)) {
            earlier.becomes(EXPIRED, null, now);
        } else {
            earlier.cancelledLate = false;
            earlier.becomes(CANCELLED, null, now);
        }
    }

    private void checkStart(int therapist, Start wish, Format format) {
        Instant start = wish.in(terms);
        refuseIf(start.isBefore(now), "StartRefused IN_THE_PAST");
        refuseIf(start.isBefore(now.plus(Duration.ofHours(terms.noticeHours()))), "StartRefused TOO_SOON");
        refuseIf(start.isAfter(now.plus(Duration.ofDays(terms.horizonDays()))), "StartRefused TOO_FAR");
        refuseIf(format == Format.PHONE, "StartRefused FORMAT_NOT_OFFERED");
        Hours worked = hours.get(therapist);
        LocalTime end = wish.time().plus(Terms.SESSION);
        refuseIf(wish.time().isBefore(worked.from()) || end.isAfter(worked.to()), "StartRefused OUTSIDE_HOURS");
        refuseIf(away.contains(new Away(therapist, wish.day())), "StartRefused CLOSED");
        refuseIf(wish.time().getMinute() % Terms.STEP_MINUTES != 0, "StartRefused OFF_STEP");
    }

    private void take(Entry held, Person patient, boolean desk) {
        refuseIf(!desk && patient == Person.CARA, "DetailsMissing");
        refuseIf(held.state(now) != HELD, "WrongState " + held.state(now));
        Integer most = terms.upcomingCap();
        refuseIf(!desk && most != null && diary.sessionsAhead(patient, now) >= most, "UpcomingLimit");
        if (held.patient == null) {
            refuseIf(diary.isTaken(new Entry.Claim(patient.name(), held.start, held.end()), held, now), "PatientBusy");
        }
        held.patient = patient;
        held.browser = false;
        held.booked = true;
        if (isAtOnce(held.format)) {
            held.becomes(CONFIRMED, null, now);
        } else {
            held.becomes(REQUESTED, deadline(held.start), now);
        }
    }

    private String change(Do change) {
        Entry entry = admitted(change.who(), change.action(), change.appointment(), change.seen());
        AppointmentState state = entry.state(now);
        boolean desk = change.who() == Person.DESK;
        switch (change.action()) {
            case REQUEST -> {
                Person taker = desk ? entry.patient : change.who();
                boolean theirs = entry.patient == null || entry.patient == taker;
                refuseIf(taker == null || taker == Person.BROWSER || !theirs, "NotAllowed");
                take(entry, Objects.requireNonNull(taker), desk);
            }
            case EXTEND -> {
                refuseIf(state != HELD || entry.version != 1, "WrongState " + state);
                entry.becomes(HELD, earlier(now.plus(Terms.HOLD), entry.start), now);
            }
            case CANCEL -> {
                refuseIf(!desk && entry.booked && !entry.start.isAfter(now), "HasBegun");
                refuseIf(!Set.of(HELD, REQUESTED, CONFIRMED).contains(state), "WrongState " + state);
                entry.cancelledLate = entry.booked && (entry.movedLate || isClose(entry));
                entry.becomes(CANCELLED, null, now);
            }
            case CONFIRM -> step(entry, REQUESTED, CONFIRMED);
            case DECLINE -> step(entry, REQUESTED, DECLINED);
            case ARRIVE -> step(entry, CONFIRMED, ARRIVED);
            case COMPLETE -> step(entry, ARRIVED, COMPLETED);
            case MISS -> step(entry, CONFIRMED, NO_SHOW);
            case UNDO -> undo(entry);
            default -> throw new IllegalArgumentException("" + change);
        }
        return "Changed " + standing(entry);
    }

    private void step(Entry entry, AppointmentState from, AppointmentState to) {
        refuseIf(entry.state(now) != from, "WrongState " + entry.state(now));
        entry.becomes(to, null, now);
    }

    private void undo(Entry entry) {
        AppointmentState to = switch (entry.state(now)) {
            case CONFIRMED -> REQUESTED;
            case ARRIVED, NO_SHOW -> CONFIRMED;
            case COMPLETED -> ARRIVED;
            default -> throw new Refused("WrongState " + entry.state(now));
        };
        boolean inTime = to == REQUESTED
                ? !now.isAfter(entry.changed.plus(Duration.ofMinutes(2)))
                : Diary.day(entry.changed).equals(Diary.day(now));
        refuseIf(entry.before != to || !inTime, "TooLateToUndo");
        entry.becomes(to, to == REQUESTED ? deadline(entry.start) : null, now);
    }

    private String move(Move move) {
        Entry entry = admitted(move.who(), Action.MOVE, move.appointment(), Seen.WHATEVER);
        refuseIf(!Set.of(REQUESTED, CONFIRMED).contains(entry.state(now)), "WrongState " + entry.state(now));
        refuseIf(!entry.start.isAfter(now), "HasBegun");
        int therapist = Objects.requireNonNullElse(move.therapist(), entry.therapist);
        Format format = Objects.requireNonNullElse(move.format(), entry.format);
        checkStart(therapist, move.start(), format);

        entry.movedLate |= move.who() != Person.DESK && isClose(entry);
        entry.therapist = therapist;
        entry.format = format;
        entry.start = move.start().in(terms);
        refuse(diary.place(entry, now));
        if (move.who() == Person.DESK || isAtOnce(format)) {
            entry.becomes(CONFIRMED, null, now);
        } else {
            entry.becomes(REQUESTED, deadline(entry.start), now);
        }
        return "Changed " + standing(entry);
    }

    /** The appointment, for somebody who may know of it, may do this to it, and knows it as it is. */
    private Entry admitted(Person who, Action action, int which, Seen seen) {
        Entry entry = diary.beforeTheLast(which);
        if (entry == null) {
            throw new Refused("Unknown");
        }
        boolean browsers = entry.browser && (who == Person.BROWSER || who == Person.ANN);
        boolean theirs = entry.patient == who;
        boolean looksOn = who == Person.THERAPIST && entry.therapist == 0;
        refuseIf(!browsers && !theirs && !looksOn && who != Person.DESK, "Unknown");
        boolean mayDo = switch (action) {
            case REQUEST, EXTEND, CANCEL -> browsers || theirs || who == Person.DESK;
            case MOVE -> theirs || who == Person.DESK;
            default -> who == Person.DESK;
        };
        refuseIf(!mayDo, "NotAllowed");
        boolean stale = seen == Seen.AN_OLDER_ONE || (seen == Seen.THE_LATEST && entry.told != entry.version);
        refuseIf(stale, "StaleVersion " + entry.version);
        refuseIf(!entry.booked && entry.state(now) == EXPIRED, "HoldExpired");
        return entry;
    }

    private boolean isAtOnce(Format format) {
        return format == Format.VIDEO ? terms.videoAtOnce() : terms.inPersonAtOnce();
    }

    private boolean isClose(Entry entry) {
        return entry.state(now) != REQUESTED && now.plus(Terms.LATE).isAfter(entry.start);
    }

    private Instant deadline(Instant start) {
        return earlier(now.plus(Terms.DEADLINE), start);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static String standing(Entry entry) {
        entry.told = entry.version;
        return entry.state + " v" + entry.version;
    }

    private static String done(Runnable change) {
        change.run();
        return "done";
    }

    private static void refuseIf(boolean refused, String why) {
        if (refused) {
            throw new Refused(why);
        }
    }

    private static void refuse(@Nullable String why) {
        if (why != null) {
            throw new Refused(why);
        }
    }

    /** Ends a command. */
    private static final class Refused extends RuntimeException {
        private final String why;

        private Refused(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
