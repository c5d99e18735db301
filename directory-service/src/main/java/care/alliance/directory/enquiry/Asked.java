package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.matching.MatchRequest;
import org.jspecify.annotations.Nullable;

/** What somebody asked and how to answer them; all but the first two are null once it has been made anonymous. */
record Asked(
        ForWhom forWhom,
        ReplyBy replyBy,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String message,
        @Nullable String place,
        @Nullable Integer age,
        @Nullable MatchRequest answers) {

    @Override
    public String toString() {
        return "Asked[…]";
    }
}
