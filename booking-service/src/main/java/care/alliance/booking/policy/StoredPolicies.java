package care.alliance.booking.policy;

import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Policies in PostgreSQL; a clinic without a row has the default. */
@Repository
class StoredPolicies implements ClinicPolicies {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;

    StoredPolicies(DatabaseClient db) {
        this.db = db;
    }

    @Override
    public Mono<ClinicPolicy> of(UUID clinicId) {
        return db.sql("SELECT " + PolicyColumns.POLICY + " FROM clinic_policy p WHERE p.clinic_id = :clinic")
                .bind("clinic", clinicId)
                .map(PolicyColumns::policy)
                .one()
                .defaultIfEmpty(ClinicPolicy.DEFAULT)
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> set(UUID clinicId, ClinicPolicy policy) {
        return db.sql("""
                        INSERT INTO clinic_policy (clinic_id, step_minutes, step_anchor, before_minutes, after_minutes,
                            notice_minutes, horizon_days, hold_minutes, request_deadline_minutes, late_cancel_minutes,
                            video_confirmation, in_person_confirmation, phone_confirmation)
                        VALUES (:clinic, :step, :anchor, :before, :after, :notice, :horizon, :hold, :deadline, :late,
                            :video, :inPerson, :phone)
                        ON CONFLICT (clinic_id) DO UPDATE SET (step_minutes, step_anchor, before_minutes,
                            after_minutes, notice_minutes, horizon_days, hold_minutes, request_deadline_minutes,
                            late_cancel_minutes, video_confirmation, in_person_confirmation, phone_confirmation)
                          = (excluded.step_minutes, excluded.step_anchor, excluded.before_minutes,
                            excluded.after_minutes, excluded.notice_minutes, excluded.horizon_days,
                            excluded.hold_minutes, excluded.request_deadline_minutes, excluded.late_cancel_minutes,
                            excluded.video_confirmation, excluded.in_person_confirmation, excluded.phone_confirmation)
                        """)
                .bind("clinic", clinicId)
                .bind("step", minutes(policy.step().every()))
                .bind("anchor", policy.step().anchor().name())
                .bind("before", minutes(policy.before()))
                .bind("after", minutes(policy.after()))
                .bind("notice", minutes(policy.notice()))
                .bind("horizon", Math.toIntExact(policy.horizon().toDays()))
                .bind("hold", minutes(policy.hold()))
                .bind("deadline", minutes(policy.requestDeadline()))
                .bind("late", minutes(policy.lateCancel()))
                .bind("video", policy.video().name())
                .bind("inPerson", policy.inPerson().name())
                .bind("phone", policy.phone().name())
                .then()
                .timeout(TIME_OUT);
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
