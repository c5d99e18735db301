package care.alliance.gateway.page.enquiry;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as directory-service shows it to the clinic.
 *
 * @param answerBy the first instant at which the first answer is late
 * @param answers what the sender shared of what they told the matcher, by the fields of the API
 */
record Enquiry(
        UUID id,
        String reference,
        int version,
        Named clinic,
        ZoneId zone,
        String state,
        @Nullable Named owner,
        Instant receivedAt,
        Instant answerBy,
        boolean overdue,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        String forWhom,
        boolean underSixteen,
        String replyBy,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String message,
        @Nullable String place,
        @Nullable Integer age,
        Map<String, Object> answers,
        boolean anonymised,
        List<Entry> entries) {

    Enquiry {
        answers = Objects.requireNonNullElse(answers, Map.of());
        entries = orEmpty(entries);
    }

    record Named(UUID id, String name) {}

    /** What staff wrote down. */
    record Entry(String kind, Instant at, String author, String text) {}

    /** A line of the list. */
    record Line(
            UUID id,
            String reference,
            String state,
            @Nullable String name,
            String forWhom,
            boolean underSixteen,
            @Nullable String owner,
            Instant receivedAt,
            Instant answerBy,
            ZoneId zone,
            boolean overdue,
            @Nullable String outcome) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /** A part of the list. */
    record Many(List<Line> items, @Nullable String next) {
        Many {
            items = orEmpty(items);
        }
    }

    @Override
    public String toString() {
        return "Enquiry[" + id + "]";
    }
}
