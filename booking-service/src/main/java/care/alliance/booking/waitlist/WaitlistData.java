package care.alliance.booking.waitlist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.booking.mydata.PersonalData;
import care.alliance.booking.patient.domain.PatientId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a patient waits or waited for. */
@Repository
@Order(5)
class WaitlistData implements PersonalData {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final int MOST = 5000;

    private final WaitlistStore entries;
    private final DatabaseClient db;

    WaitlistData(WaitlistStore entries, DatabaseClient db) {
        this.entries = entries;
        this.db = db;
    }

    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public Mono<List<Entry>> of(PatientId patient) {
        return notTaken(patient)
                .flatMap(times -> entries.of(patient, MOST)
                        .map(entry ->
                                new Entry(WaitlistView.of(entry, null), times.getOrDefault(entry.id(), List.of())))
                        .collectList());
    }

    private Mono<Map<UUID, List<Time>>> notTaken(PatientId patient) {
        return db.sql("""
                        SELECT r.entry_id, r.therapist_id, r.starts_at
                          FROM waitlist_refusal r JOIN waitlist_entry w ON w.id = r.entry_id
                         WHERE w.patient_id = :patient ORDER BY r.starts_at LIMIT :most
                        """)
                .bind("patient", patient.value())
                .bind("most", MOST)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("entry_id", UUID.class)),
                        new Time(
                                Objects.requireNonNull(row.get("therapist_id", UUID.class)),
                                Objects.requireNonNull(row.get("starts_at", Instant.class)))))
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                .timeout(TIME_OUT);
    }

    /** A time that is offered at the moment is given back with the appointments. */
    @Override
    public Mono<Void> erase(PatientId patient, Instant now) {
        return db.sql("""
                        UPDATE waitlist_entry SET state = 'LEFT', offered_id = NULL, version = version + 1,
                            changed_at = :now
                         WHERE patient_id = :patient AND state IN ('WAITING', 'OFFERED')
                        """)
                .bind("patient", patient.value())
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    /**
     * A wish as the API shows it.
     *
     * @param notTaken times that were offered for it and not taken
     */
    record Entry(@JsonUnwrapped WaitlistView entry, List<Time> notTaken) {}

    record Time(UUID therapistId, Instant start) {}
}
