package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.Outcome;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.enquiry.domain.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What staff ask to be done to an enquiry, as it comes in the body of the call. */
sealed interface Step {

    /** The caller becomes its owner. */
    record Take() implements Step {}

    /** Something for colleagues. */
    record Note(@NotBlank @Size(max = 2000) @Nullable String text) implements Step {

        public Note {
            text = Typed.lines(text);
        }

        @Override
        public String toString() {
            return "Note[…]";
        }
    }

    /**
     * An answer to the sender.
     *
     * @param by null counts as {@code EMAIL}, which sends the text; {@code PHONE} only keeps it
     */
    record Reply(
            @NotBlank @Size(max = 4000) @Nullable String text,
            @Nullable ReplyBy by) implements Step {

        public Reply {
            text = Typed.lines(text);
        }

        boolean isByMail() {
            return by != ReplyBy.PHONE;
        }

        @Override
        public String toString() {
            return "Reply[…]";
        }
    }

    /** The end of it. */
    record Close(@NotNull Outcome outcome) implements Step {}
}
