package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Outcome;
import care.alliance.directory.enquiry.domain.Owner;
import care.alliance.directory.enquiry.domain.Reference;
import care.alliance.directory.enquiry.domain.ReplyBy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the inbox lists it.
 *
 * @param name of the sender; null once it has been made anonymous
 * @param owner the name of whoever looks after it; null while nobody does
 * @param zone of the clinic, in which its deadline is meant
 * @param overdue whether the sender waits longer than was promised
 */
record EnquiryLine(
        UUID id,
        String reference,
        UUID clinicId,
        EnquiryState state,
        @Nullable String name,
        ForWhom forWhom,
        boolean underSixteen,
        ReplyBy replyBy,
        @Nullable String owner,
        Instant receivedAt,
        Instant answerBy,
        String zone,
        boolean overdue,
        @Nullable Outcome outcome) {

    static EnquiryLine of(Handling handling, Asked asked, String zone, Instant now) {
        Owner owner = handling.owner();
        return new EnquiryLine(
                handling.id(),
                Reference.of(handling.id()),
                handling.clinic(),
                handling.state(),
                asked.name(),
                asked.forWhom(),
                asked.forWhom().isUnderSixteen(asked.age()),
                asked.replyBy(),
                owner == null ? null : owner.name(),
                handling.receivedAt(),
                handling.answerBy(),
                zone,
                handling.isOverdue(now),
                handling.outcome());
    }

    @Override
    public String toString() {
        return "EnquiryLine[" + id + "]";
    }
}
