package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Outcome;
import care.alliance.directory.enquiry.domain.Owner;
import care.alliance.directory.enquiry.domain.Reference;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.matching.MatchRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the clinic that answers it sees it.
 *
 * @param answers what the sender chose to show of what they told the matcher; null for nothing
 * @param anonymised whether everything personal is gone
 * @param entries what staff wrote down, the oldest first
 */
record EnquiryView(
        UUID id,
        String reference,
        int version,
        ClinicName clinic,
        String zone,
        EnquiryState state,
        @Nullable OwnerName owner,
        Instant receivedAt,
        Instant answerBy,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        ForWhom forWhom,
        boolean underSixteen,
        ReplyBy replyBy,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String message,
        @Nullable String place,
        @Nullable Integer age,
        @Nullable MatchRequest answers,
        boolean anonymised,
        List<Entry> entries) {

    record ClinicName(UUID id, String name) {}

    /** @param id subject of the login */
    record OwnerName(String id, String name) {}

    static EnquiryView of(Handling handling, Asked asked, String clinic, String zone, boolean anonymised, Instant now) {
        Owner owner = handling.owner();
        return new EnquiryView(
                handling.id(),
                Reference.of(handling.id()),
                handling.version(),
                new ClinicName(handling.clinic(), clinic),
                zone,
                handling.state(),
                owner == null ? null : new OwnerName(owner.subject(), owner.name()),
                handling.receivedAt(),
                handling.answerBy(),
                handling.isOverdue(now),
                handling.answeredAt(),
                handling.closedAt(),
                handling.outcome(),
                asked.forWhom(),
                asked.forWhom().isUnderSixteen(asked.age()),
                asked.replyBy(),
                asked.name(),
                asked.email(),
                asked.phone(),
                asked.message(),
                asked.place(),
                asked.age(),
                asked.answers(),
                anonymised,
                List.of());
    }

    EnquiryView with(List<Entry> written) {
        return new EnquiryView(
                id,
                reference,
                version,
                clinic,
                zone,
                state,
                owner,
                receivedAt,
                answerBy,
                overdue,
                answeredAt,
                closedAt,
                outcome,
                forWhom,
                underSixteen,
                replyBy,
                name,
                email,
                phone,
                message,
                place,
                age,
                answers,
                anonymised,
                List.copyOf(written));
    }

    String etag() {
        return "\"" + version + "\"";
    }

    @Override
    public String toString() {
        return "EnquiryView[" + id + "]";
    }
}
