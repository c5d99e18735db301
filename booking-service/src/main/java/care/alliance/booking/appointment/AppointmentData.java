package care.alliance.booking.appointment;

import care.alliance.booking.appointment.History.Past;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.mydata.PersonalData;
import care.alliance.booking.patient.domain.PatientId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A patient's appointments, holds as well, and what became of each. The clinic's books need the rows; the words go. */
@Repository
@Order(9)
class AppointmentData implements PersonalData {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final AppointmentReader reader;
    private final History history;
    private final GivingBack givingBack;
    private final DatabaseClient db;

    AppointmentData(AppointmentReader reader, History history, GivingBack givingBack, DatabaseClient db) {
        this.reader = reader;
        this.history = history;
        this.givingBack = givingBack;
        this.db = db;
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Mono<List<Entry>> of(PatientId patient) {
        return history.of(patient)
                .flatMap(changes -> reader.every(patient)
                        .map(Seen::view)
                        .map(view -> new Entry(
                                view,
                                changes.getOrDefault(view.id(), List.of()).stream()
                                        .map(Step::of)
                                        .toList()))
                        .collectList());
    }

    @Override
    public Mono<Void> erase(PatientId patient, Instant now) {
        return givingBack
                .all(patient, now)
                .then(run("""
                        DELETE FROM participant p USING appointment a
                         WHERE a.id = p.appointment_id AND a.patient_id = :patient
                        """, patient))
                .then(run("""
                        UPDATE appointment SET reason = NULL, holder_key_hash = NULL WHERE patient_id = :patient
                           AND num_nonnulls(reason, holder_key_hash) > 0
                        """, patient))
                .then(run("""
                        UPDATE appointment_change c SET reason = NULL,
                            by_subject = CASE WHEN c.by_kind = 'PATIENT' THEN NULL ELSE c.by_subject END
                          FROM appointment a
                         WHERE a.id = c.appointment_id AND a.patient_id = :patient
                           AND (c.reason IS NOT NULL OR c.by_kind = 'PATIENT' AND c.by_subject IS NOT NULL)
                        """, patient));
    }

    private Mono<Void> run(String sql, PatientId patient) {
        return db.sql(sql).bind("patient", patient.value()).then().timeout(TIME_OUT);
    }

    /** An appointment as the API shows it, with its history. */
    record Entry(@JsonUnwrapped AppointmentView appointment, List<Step> history) {
        @Override
        public String toString() {
            return appointment.toString();
        }
    }

    /**
     * What somebody did to it.
     *
     * @param by as what they did it; which of the clinic's people it was is theirs, and not the patient's data
     * @param from the state before; null for the first
     * @param start when the session started after it, as far as that was kept
     * @param movedFrom when it started before, if it was moved
     */
    record Step(
            Instant at,
            Party by,
            @Nullable AppointmentState from,
            AppointmentState to,
            @Nullable String reason,
            @Nullable Instant start,
            @Nullable Instant movedFrom) {

        static Step of(Past past) {
            return new Step(
                    past.at(), past.by(), past.from(), past.to(), past.reason(), past.start(), past.movedFrom());
        }

        @Override
        public String toString() {
            return "Step[" + to + "]";
        }
    }
}
