package care.alliance.booking.proof.sequence;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Something that is done. Appointments are meant by how many were booked after them: 0 is the one booked last. */
sealed interface Command {

    /**
     * A local time some days into the sequence.
     *
     * @param day 0 for the first
     */
    record Start(int day, LocalTime time) {

        Instant in(Terms terms) {
            return terms.firstDay()
                    .plusDays(day)
                    .atTime(time)
                    .atZone(Terms.ZONE)
                    .toInstant();
        }

        @Override
        public String toString() {
            return time + " on day " + day;
        }
    }

    /** Which version of an appointment whoever changes it has seen. */
    enum Seen {
        /** They do not say. */
        WHATEVER,
        /** The one that they were last told of. */
        THE_LATEST,
        AN_OLDER_ONE
    }

    /** A hold or, at once, a request. */
    record Book(Person who, Person patient, int therapist, Start start, Format format, boolean atOnce)
            implements Command {
        @Override
        public String toString() {
            return "%s %s for %s: %s at %s with therapist %d"
                    .formatted(who, atOnce ? "books" : "holds", patient, format, start, therapist);
        }
    }

    /** Everything that leaves an appointment's time as it is. */
    record Do(Person who, Action action, int appointment, Seen seen) implements Command {
        @Override
        public String toString() {
            return "%s does %s to the appointment before the last %d, having seen %s"
                    .formatted(who, action, appointment, seen);
        }
    }

    /**
     * Another time for an appointment.
     *
     * @param therapist null for the same
     * @param format null for the same
     */
    record Move(
            Person who,
            int appointment,
            @Nullable Integer therapist,
            Start start,
            @Nullable Format format) implements Command {
        @Override
        public String toString() {
            return "%s moves the appointment before the last %d to %s, therapist %s, %s"
                    .formatted(who, appointment, start, therapist, format);
        }
    }

    /** Time passes. */
    record Pass(Duration time) implements Command {
        @Override
        public String toString() {
            return time + " pass";
        }
    }

    /** The service writes down what has run out. */
    record Sweep() implements Command {
        @Override
        public String toString() {
            return "sweep";
        }
    }

    /** The therapist works other hours, every day. */
    record Hours(int therapist, LocalTime from, LocalTime to) implements Command {
        @Override
        public String toString() {
            return "therapist %d works from %s to %s".formatted(therapist, from, to);
        }
    }

    /** The therapist is away for a day. */
    record Away(int therapist, int day) implements Command {

        LocalDate date(Terms terms) {
            return terms.firstDay().plusDays(day);
        }

        @Override
        public String toString() {
            return "therapist %d is away on day %d".formatted(therapist, day);
        }
    }
}
