package care.alliance.booking.appointment;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Column {@code appointment.kept_at}. */
@Repository
class StoredUnsettled implements Unsettled {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final AppointmentReader reader;
    private final DatabaseClient db;
    private final Clock clock;

    StoredUnsettled(AppointmentReader reader, DatabaseClient db, Clock clock) {
        this.reader = reader;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Flux<AppointmentView> ahead(UUID clinicId) {
        return reader.unsettled(clinicId).map(Seen::view);
    }

    @Override
    public Mono<Boolean> keep(UUID clinicId, UUID appointmentId) {
        return db.sql("""
                        UPDATE appointment SET kept_at = :now
                         WHERE id = :id AND clinic_id = :clinic AND starts_at > :now
                           AND state IN ('REQUESTED', 'CONFIRMED')
                        """)
                .bind("id", appointmentId)
                .bind("clinic", clinicId)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .timeout(TIME_OUT)
                .map(rows -> rows == 1);
    }
}
