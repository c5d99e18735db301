package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Outcome;
import care.alliance.directory.enquiry.domain.Owner;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.matching.MatchRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry of the demo as it is written.
 *
 * @param number two hexadecimal digits
 * @param received how long ago
 * @param steps what the clinic did since; null for nothing
 */
record DemoEnquiry(
        String number,
        Duration received,
        String name,
        String email,
        @Nullable String phone,
        ReplyBy replyBy,
        ForWhom forWhom,
        @Nullable Integer age,
        @Nullable String place,
        String message,
        @Nullable MatchRequest answers,
        List<StepEntry> steps) {

    /** The demo's staff, by their logins in the demo's realm. */
    enum Colleague {
        RECEPTION,
        MANAGER;

        private Owner owner() {
            return switch (this) {
                case RECEPTION -> new Owner("0198c0de-0000-7000-8000-00000000e003", "Ruth Bennett");
                case MANAGER -> new Owner("0198c0de-0000-7000-8000-00000000e004", "Gareth Lloyd");
            };
        }
    }

    /** What was done. */
    enum What {
        TAKE,
        NOTE,
        MAIL,
        CALL,
        CLOSE
    }

    DemoEnquiry {
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    UUID id() {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000ee" + number);
    }

    Asked asked() {
        return new Asked(forWhom, replyBy, name, email, phone, message.strip(), place, age, answers);
    }

    /** What staff wrote down, in its order. */
    List<Entry> entries(Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (StepEntry step : steps) {
            if (step.text() != null) {
                UUID id = UUID.fromString("0198c0de-0000-7000-8000-0000%04xee%s".formatted(entries.size() + 1, number));
                entries.add(new Entry(
                        id,
                        Entry.Kind.valueOf(step.what().name()),
                        now.minus(step.ago()),
                        step.by().owner().name(),
                        step.text()));
            }
        }
        return entries;
    }

    /**
     * One step of the clinic.
     *
     * @param ago before the moment of loading
     */
    record StepEntry(
            Duration ago,
            Colleague by,
            What what,
            @Nullable String text,
            @Nullable Outcome outcome) {

        Optional<Handling> on(Handling handling, Instant now) {
            Instant at = now.minus(ago);
            return switch (what) {
                case TAKE -> handling.taken(by.owner());
                case NOTE -> handling.noted();
                case MAIL, CALL -> handling.answered(at);
                case CLOSE -> handling.closed(Objects.requireNonNull(outcome), at);
            };
        }
    }
}
