package care.alliance.directory.enquiry;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.Handling;
import care.alliance.directory.enquiry.domain.Outcome;
import care.alliance.directory.enquiry.domain.Owner;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.matching.MatchRequest;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import tools.jackson.databind.json.JsonMapper;

/** Between enquiries and the columns of their table. */
final class EnquiryRow {

    static final String HANDLING = """
            e.id, e.version, e.clinic_id, e.state, e.owner, e.owner_name, e.received_at, e.answer_by, e.answered_at,
            e.closed_at, e.outcome\
            """;

    static final String ASKED = """
            e.for_whom, e.reply_by, e.name, e.email, e.phone, e.message, e.place, e.age, e.answers::text AS answers\
            """;

    /** Columns to set in a row that names nobody any more. */
    static final String NOTHING_PERSONAL = """
            name = NULL, email = NULL, phone = NULL, message = NULL, place = NULL, age = NULL, answers = NULL\
            """;

    private EnquiryRow() {}

    static Handling handling(Readable row) {
        String owner = row.get("owner", String.class);
        String outcome = row.get("outcome", String.class);
        return new Handling(
                value(row, "id", UUID.class),
                value(row, "version", Integer.class),
                value(row, "clinic_id", UUID.class),
                EnquiryState.valueOf(text(row, "state")),
                owner == null ? null : new Owner(owner, text(row, "owner_name")),
                value(row, "received_at", Instant.class),
                value(row, "answer_by", Instant.class),
                row.get("answered_at", Instant.class),
                row.get("closed_at", Instant.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    static Asked asked(Readable row, JsonMapper json) {
        String answers = row.get("answers", String.class);
        return new Asked(
                ForWhom.valueOf(text(row, "for_whom")),
                ReplyBy.valueOf(text(row, "reply_by")),
                row.get("name", String.class),
                row.get("email", String.class),
                row.get("phone", String.class),
                row.get("message", String.class),
                row.get("place", String.class),
                row.get("age", Integer.class),
                answers == null ? null : json.readValue(answers, MatchRequest.class));
    }

    /** Everything that changes while the clinic handles it. */
    static GenericExecuteSpec bind(GenericExecuteSpec statement, Handling now) {
        Owner owner = now.owner();
        return statement
                .bind("id", now.id())
                .bind("version", now.version())
                .bind("state", now.state().name())
                .bind("owner", orNull(owner == null ? null : owner.subject(), String.class))
                .bind("ownerName", orNull(owner == null ? null : owner.name(), String.class))
                .bind("answeredAt", orNull(now.answeredAt(), Instant.class))
                .bind("closedAt", orNull(now.closedAt(), Instant.class))
                .bind("outcome", orNull(name(now.outcome()), String.class))
                .bind("rank", now.urgency().rank())
                .bind("urgency", now.urgency().within());
    }

    static GenericExecuteSpec bind(GenericExecuteSpec statement, Asked asked, JsonMapper json) {
        MatchRequest answers = asked.answers();
        return statement
                .bind("forWhom", asked.forWhom().name())
                .bind("replyBy", asked.replyBy().name())
                .bind("name", orNull(asked.name(), String.class))
                .bind("email", orNull(asked.email(), String.class))
                .bind("phone", orNull(asked.phone(), String.class))
                .bind("message", orNull(asked.message(), String.class))
                .bind("place", orNull(asked.place(), String.class))
                .bind("age", orNull(asked.age(), Integer.class))
                .bind("answers", orNull(answers == null ? null : json.writeValueAsString(answers), String.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
