package care.alliance.booking.policy;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.availability.domain.Step;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Confirmation;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Terms as columns, the same in {@code clinic_policy} and {@code offer_policy}, and back. */
final class TermsColumns {

    private static final List<String> NAMES = List.of(
            "step_minutes",
            "step_anchor",
            "before_minutes",
            "after_minutes",
            "notice_minutes",
            "horizon_days",
            "hold_minutes",
            "request_deadline_minutes",
            "late_cancel_minutes",
            "waitlist_offer_minutes",
            "video_confirmation",
            "in_person_confirmation",
            "phone_confirmation",
            "daily_cap",
            "upcoming_cap",
            "group_seats");

    static final String ALL = String.join(", ", NAMES);
    static final String VALUES = NAMES.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    static final String SET =
            NAMES.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));

    /** The offer's terms {@code op} before those of the clinic {@code p}. */
    static final String EFFECTIVE = NAMES.stream()
            .map(name -> "coalesce(op.%1$s, p.%1$s) AS %1$s".formatted(name))
            .collect(Collectors.joining(", "));

    private TermsColumns() {}

    static Terms terms(Readable row) {
        return new Terms(
                number(row, "step_minutes"),
                named(row, "step_anchor", Anchor::valueOf),
                number(row, "before_minutes"),
                number(row, "after_minutes"),
                number(row, "notice_minutes"),
                number(row, "horizon_days"),
                number(row, "hold_minutes"),
                number(row, "request_deadline_minutes"),
                number(row, "late_cancel_minutes"),
                number(row, "waitlist_offer_minutes"),
                named(row, "video_confirmation", Confirmation::valueOf),
                named(row, "in_person_confirmation", Confirmation::valueOf),
                named(row, "phone_confirmation", Confirmation::valueOf),
                number(row, "daily_cap"),
                number(row, "upcoming_cap"),
                number(row, "group_seats"));
    }

    /** The policy that these terms make of the default. */
    static ClinicPolicy policy(Terms said) {
        ClinicPolicy otherwise = ClinicPolicy.DEFAULT;
        return new ClinicPolicy(
                new Step(
                        minutes(said.stepMinutes(), otherwise.step().every()),
                        Objects.requireNonNullElse(
                                said.stepAnchor(), otherwise.step().anchor())),
                minutes(said.beforeMinutes(), otherwise.before()),
                minutes(said.afterMinutes(), otherwise.after()),
                minutes(said.noticeMinutes(), otherwise.notice()),
                said.horizonDays() == null ? otherwise.horizon() : Duration.ofDays(said.horizonDays()),
                minutes(said.holdMinutes(), otherwise.hold()),
                minutes(said.requestDeadlineMinutes(), otherwise.requestDeadline()),
                minutes(said.lateCancelMinutes(), otherwise.lateCancel()),
                minutes(said.waitlistOfferMinutes(), otherwise.waitlistOffer()),
                Objects.requireNonNullElse(said.videoConfirmation(), otherwise.video()),
                Objects.requireNonNullElse(said.inPersonConfirmation(), otherwise.inPerson()),
                Objects.requireNonNullElse(said.phoneConfirmation(), otherwise.phone()),
                said.dailyCap(),
                said.upcomingCap(),
                Objects.requireNonNullElse(said.groupSeats(), otherwise.groupSeats()));
    }

    /** Terms that say all of a policy. */
    static Terms terms(ClinicPolicy policy) {
        return new Terms(
                minutes(policy.step().every()),
                policy.step().anchor(),
                minutes(policy.before()),
                minutes(policy.after()),
                minutes(policy.notice()),
                Math.toIntExact(policy.horizon().toDays()),
                minutes(policy.hold()),
                minutes(policy.requestDeadline()),
                minutes(policy.lateCancel()),
                minutes(policy.waitlistOffer()),
                policy.video(),
                policy.inPerson(),
                policy.phone(),
                policy.dailyCap(),
                policy.upcomingCap(),
                policy.groupSeats());
    }

    static GenericExecuteSpec bind(GenericExecuteSpec statement, Terms terms) {
        return statement
                .bind("step_minutes", orNull(terms.stepMinutes()))
                .bind("step_anchor", orNull(terms.stepAnchor()))
                .bind("before_minutes", orNull(terms.beforeMinutes()))
                .bind("after_minutes", orNull(terms.afterMinutes()))
                .bind("notice_minutes", orNull(terms.noticeMinutes()))
                .bind("horizon_days", orNull(terms.horizonDays()))
                .bind("hold_minutes", orNull(terms.holdMinutes()))
                .bind("request_deadline_minutes", orNull(terms.requestDeadlineMinutes()))
                .bind("late_cancel_minutes", orNull(terms.lateCancelMinutes()))
                .bind("waitlist_offer_minutes", orNull(terms.waitlistOfferMinutes()))
                .bind("video_confirmation", orNull(terms.videoConfirmation()))
                .bind("in_person_confirmation", orNull(terms.inPersonConfirmation()))
                .bind("phone_confirmation", orNull(terms.phoneConfirmation()))
                .bind("daily_cap", orNull(terms.dailyCap()))
                .bind("upcoming_cap", orNull(terms.upcomingCap()))
                .bind("group_seats", orNull(terms.groupSeats()));
    }

    private static Parameter orNull(@Nullable Integer number) {
        return number == null ? Parameters.in(Integer.class) : Parameters.in(number);
    }

    private static Parameter orNull(@Nullable Enum<?> value) {
        return value == null ? Parameters.in(String.class) : Parameters.in(value.name());
    }

    private static @Nullable Integer number(Readable row, String column) {
        return row.get(column, Integer.class);
    }

    private static <T> @Nullable T named(Readable row, String column, Function<String, T> make) {
        String name = row.get(column, String.class);
        return name == null ? null : make.apply(name);
    }

    private static Duration minutes(@Nullable Integer said, Duration otherwise) {
        return said == null ? otherwise : Duration.ofMinutes(said);
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
