package care.alliance.booking.policy;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.availability.domain.Step;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Confirmation;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;

/** Policy {@code p} as columns, for whoever (left) joins it into a query of their own. */
public final class PolicyColumns {

    /** Columns of a policy, to be read with {@link #policy}. */
    public static final String POLICY = """
            p.step_minutes, p.step_anchor, p.before_minutes, p.after_minutes, p.notice_minutes, p.horizon_days,
            p.hold_minutes, p.request_deadline_minutes, p.late_cancel_minutes, p.video_confirmation,
            p.in_person_confirmation, p.phone_confirmation""";

    private PolicyColumns() {}

    /** The policy in a row with {@link #POLICY}; the default where the clinic has none. */
    public static ClinicPolicy policy(Readable row) {
        if (row.get("step_minutes", Integer.class) == null) {
            return ClinicPolicy.DEFAULT;
        }
        return new ClinicPolicy(
                new Step(minutes(row, "step_minutes"), Anchor.valueOf(text(row, "step_anchor"))),
                minutes(row, "before_minutes"),
                minutes(row, "after_minutes"),
                minutes(row, "notice_minutes"),
                Duration.ofDays(number(row, "horizon_days")),
                minutes(row, "hold_minutes"),
                minutes(row, "request_deadline_minutes"),
                minutes(row, "late_cancel_minutes"),
                Confirmation.valueOf(text(row, "video_confirmation")),
                Confirmation.valueOf(text(row, "in_person_confirmation")),
                Confirmation.valueOf(text(row, "phone_confirmation")));
    }

    private static Duration minutes(Readable row, String column) {
        return Duration.ofMinutes(number(row, column));
    }

    private static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class), column);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }
}
