package care.alliance.booking.busycalendar;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.opening.Openings;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code busy_time}. */
@Repository
class BusyTimeRows {

    private final DatabaseClient db;
    private final Openings openings;
    private final JsonMapper json;

    BusyTimeRows(DatabaseClient db, Openings openings, JsonMapper json) {
        this.db = db;
        this.openings = openings;
        this.json = json;
    }

    /** Keeps these times instead of those before, in the running transaction. Appointments that are there stay. */
    Mono<Void> replace(UUID calendarId, UUID therapistId, List<Busy> times) {
        String written = json.writeValueAsString(times);
        Mono<Long> gone = rows("""
                DELETE FROM busy_time WHERE calendar_id = :calendar AND during NOT IN (SELECT during FROM read)
                """, calendarId, written).fetch().rowsUpdated();
        Mono<Long> come = rows("""
                INSERT INTO busy_time (calendar_id, therapist_id, during)
                SELECT :calendar, :therapist, during FROM read
                 WHERE during NOT IN (SELECT during FROM busy_time WHERE calendar_id = :calendar)
                """, calendarId, written)
                .bind("therapist", therapistId)
                .fetch()
                .rowsUpdated();
        return gone.flatMap(less -> come.map(more -> less + more))
                .filter(changed -> changed > 0)
                .flatMap(_ -> openings.changed(therapistId));
    }

    private GenericExecuteSpec rows(String sql, UUID calendarId, String times) {
        return db.sql("""
                        WITH read AS (SELECT tstzrange("from", "to") AS during
                            FROM json_to_recordset(CAST(:times AS json)) AS t("from" timestamptz, "to" timestamptz))
                        """ + sql).bind("calendar", calendarId).bind("times", times);
    }
}
