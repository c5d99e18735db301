package care.alliance.directory.enquiry;

import care.alliance.directory.enquiry.domain.ForWhom;
import care.alliance.directory.enquiry.domain.ReplyBy;
import care.alliance.directory.enquiry.domain.Typed;
import care.alliance.directory.matching.MatchRequest;
import care.alliance.kit.problem.FieldProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as it is sent.
 *
 * @param clinicId whom to ask; null lets Alliance choose
 * @param place town, outward code or postcode; one that nobody knows is as good as none
 * @param age of the person it is about, whole years
 * @param answers what they told the matcher and choose to show; null for nothing
 */
record EnquiryBody(
        @NotBlank @Size(max = 100) @Nullable String name,

        @NotBlank @Size(max = 254) @Pattern(regexp = EnquiryBody.ADDRESS, message = "an e-mail address") @Nullable
        String email,

        @Size(max = 30) @Pattern(regexp = "\\+?[0-9 ().-]{7,30}", message = "a phone number") @Nullable
        String phone,

        @NotNull ReplyBy replyBy,
        @NotBlank @Size(max = 4000) @Nullable String message,
        @Nullable UUID clinicId,
        @Size(max = 60) @Nullable String place,
        @NotNull ForWhom forWhom,
        @Min(0) @Max(120) @Nullable Integer age,
        @Nullable MatchRequest answers) {

    /** One plain address, as notification-service can write to it. */
    static final String ADDRESS =
            "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+";

    EnquiryBody {
        name = Typed.line(name);
        email = Typed.line(email);
        phone = Typed.line(phone);
        message = Typed.lines(message);
        place = Typed.line(place);
    }

    /** What is wrong with fields that are right each by itself. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (replyBy == ReplyBy.PHONE && phone == null) {
            problems.add(new FieldProblem("phone", "required", "Needed to call back."));
        }
        if (!forWhom.allows(age)) {
            problems.add(new FieldProblem("age", "invalid", "Below 16, as it is about a child under 16."));
        }
        return problems;
    }

    /** Personal through and through. */
    @Override
    public String toString() {
        return "EnquiryBody[…]";
    }
}
