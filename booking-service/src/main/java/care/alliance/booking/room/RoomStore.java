package care.alliance.booking.room;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.opening.Openings;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rooms in PostgreSQL. */
@Repository
class RoomStore implements FreeRooms {

    static final int MOST = 200;

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final String SAVE = """
            INSERT INTO room (id, clinic_id, location_id, name, step_free, open)
            VALUES (:id, :clinic, :location, :name, :stepFree, :open)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, step_free = excluded.step_free, open = excluded.open
            """;

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Openings openings;

    RoomStore(DatabaseClient db, TransactionalOperator transaction, Openings openings) {
        this.db = db;
        this.transaction = transaction;
        this.openings = openings;
    }

    @Override
    public Mono<Answer> at(UUID locationId, Window during, Instant now) {
        return db.sql("""
                        SELECT r.id, r.open AND NOT EXISTS (
                                   SELECT FROM claim c
                                    WHERE c.resource_id = r.id AND c.during && tstzrange(:from, :to)
                                      AND (c.lapses_at IS NULL OR c.lapses_at > :now)) AS free
                          FROM room r WHERE r.location_id = :location ORDER BY r.name, r.id
                        """)
                .bind("location", locationId)
                .bind("from", during.from())
                .bind("to", during.to())
                .bind("now", now)
                .map(row -> new Found(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        Boolean.TRUE.equals(row.get("free", Boolean.class))))
                .all()
                .collectList()
                .map(found -> new Answer(
                        !found.isEmpty(),
                        found.stream().filter(Found::free).map(Found::id).toList()))
                .timeout(TIME_OUT);
    }

    private record Found(UUID id, boolean free) {}

    Flux<Room> of(UUID clinicId) {
        return db.sql("SELECT * FROM room WHERE clinic_id = :clinic ORDER BY location_id, name LIMIT :most")
                .bind("clinic", clinicId)
                .bind("most", MOST)
                .map(RoomStore::room)
                .all()
                .timeout(TIME_OUT);
    }

    /** Whether it could be kept: no two rooms of a place have one name. */
    Mono<Boolean> save(UUID clinicId, Room room) {
        return db.sql(SAVE)
                .bind("id", room.id())
                .bind("clinic", clinicId)
                .bind("location", room.locationId())
                .bind("name", room.name())
                .bind("stepFree", room.stepFree())
                .bind("open", room.open())
                .fetch()
                .rowsUpdated()
                .then(openings.changedAt(clinicId))
                .thenReturn(true)
                .as(transaction::transactional)
                .timeout(TIME_OUT)
                .onErrorResume(DataIntegrityViolationException.class, _ -> Mono.just(false));
    }

    private static Room room(Readable row) {
        return new Room(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("location_id", UUID.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                Boolean.TRUE.equals(row.get("step_free", Boolean.class)),
                Boolean.TRUE.equals(row.get("open", Boolean.class)));
    }

    /** What lists answer. */
    record Many(List<Room> items) {}
}
