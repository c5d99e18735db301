package care.alliance.booking.appointment;

import static care.alliance.booking.appointment.AppointmentColumns.orNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.availability.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is taken when. The table's primary key refuses overlaps; this class turns the refusal into a value. */
@Repository
class Claims {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    /** By how many claims are taken: at most therapist and patient at once. */
    private static final Map<Integer, String> TAKE = new ConcurrentHashMap<>();

    private final DatabaseClient db;

    Claims(DatabaseClient db) {
        this.db = db;
    }

    /**
     * A resource to be taken for a time.
     *
     * @param resource a therapist, a patient or a room
     * @param during buffers included
     */
    record Claim(UUID resource, Window during) {}

    /**
     * Whose a claim is: one appointment's, or a group session's for all of its seats. One of the two is null.
     */
    record Owner(@Nullable UUID appointment, @Nullable UUID group) {

        static Owner of(AppointmentId appointment) {
            return new Owner(appointment.value(), null);
        }

        static Owner ofGroup(UUID group) {
            return new Owner(null, group);
        }
    }

    /**
     * Takes what is free, in the order of resources so that two bookings do not wait for each other in a circle. A claim
     * whose rival is not yet committed waits for its end.
     *
     * @return resources that somebody else has at that time; if there are any, the transaction has to be rolled back
     */
    Mono<Set<UUID>> take(Owner owner, @Nullable Instant lapses, Collection<Claim> claims) {
        List<Claim> inOrder =
                claims.stream().sorted(Comparator.comparing(Claim::resource)).toList();
        GenericExecuteSpec statement = db.sql(TAKE.computeIfAbsent(inOrder.size(), Claims::insertOf))
                .bind("appointment", orNull(owner.appointment(), UUID.class))
                .bind("group", orNull(owner.group(), UUID.class))
                .bind("lapses", orNull(lapses, Instant.class));
        for (int i = 0; i < inOrder.size(); i++) {
            Claim claim = inOrder.get(i);
            statement = statement
                    .bind("resource" + i, claim.resource())
                    .bind("from" + i, claim.during().from())
                    .bind("to" + i, claim.during().to());
        }
        return statement
                .mapValue(UUID.class)
                .all()
                .collect(toSet())
                .timeout(TIME_OUT)
                .map(taken -> inOrder.stream()
                        .map(Claim::resource)
                        .filter(resource -> !taken.contains(resource))
                        .collect(toUnmodifiableSet()));
    }

    private static String insertOf(int claims) {
        return IntStream.range(0, claims)
                .mapToObj("(:resource%1$d, tstzrange(:from%1$d, :to%1$d), :appointment, :group, :lapses)"::formatted)
                .collect(joining(
                        ", ",
                        "INSERT INTO claim (resource_id, during, appointment_id, group_session_id, lapses_at) VALUES ",
                        " ON CONFLICT DO NOTHING RETURNING resource_id"));
    }

    /** The appointment's claims lapse when it does. */
    Mono<Void> follow(Appointment appointment) {
        return db.sql("UPDATE claim SET lapses_at = :lapses WHERE appointment_id = :appointment")
                .bind("lapses", orNull(appointment.lapsesAt(), Instant.class))
                .bind("appointment", appointment.id().value())
                .then()
                .timeout(TIME_OUT);
    }

    /** Gives everything the appointment has taken back. */
    Mono<Void> release(AppointmentId appointment) {
        return db.sql("DELETE FROM claim WHERE appointment_id = :appointment")
                .bind("appointment", appointment.value())
                .then()
                .timeout(TIME_OUT);
    }

    /**
     * How many sessions the therapist has on a day, and makes whatever else counts them wait until the transaction ends.
     *
     * @param except an appointment that does not count
     */
    Mono<Long> countOnDay(UUID therapist, LocalDate day, ZoneId zone, AppointmentId except, Instant now) {
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:day, 0))")
                .bind("day", "sessions of " + therapist + " on " + day)
                .then()
                .then(db.sql("""
                                SELECT count(*) FROM claim c
                                  LEFT JOIN appointment a ON a.id = c.appointment_id
                                  LEFT JOIN group_session g ON g.id = c.group_session_id
                                 WHERE c.resource_id = :therapist
                                   AND coalesce(a.starts_at, g.starts_at) >= :from
                                   AND coalesce(a.starts_at, g.starts_at) < :to
                                   AND a.id IS DISTINCT FROM CAST(:except AS uuid) AND c.during && tstzrange(:from, :to)
                                   AND (c.lapses_at IS NULL OR c.lapses_at > :now)
                                """)
                        .bind("therapist", therapist)
                        .bind("from", day.atStartOfDay(zone).toInstant())
                        .bind("to", day.plusDays(1).atStartOfDay(zone).toInstant())
                        .bind("except", except.value())
                        .bind("now", now)
                        .mapValue(Long.class)
                        .one())
                .timeout(TIME_OUT);
    }

    /** When the resource is taken from a time on; at most a hundred, the soonest first. */
    Flux<Window> of(UUID resource, Instant from, Instant now) {
        return db.sql("""
                        SELECT lower(during) AS begins, upper(during) AS ends FROM claim
                         WHERE resource_id = :resource AND upper(during) > :from
                           AND (lapses_at IS NULL OR lapses_at > :now)
                         ORDER BY lower(during) LIMIT 100
                        """)
                .bind("resource", resource)
                .bind("from", from)
                .bind("now", now)
                .map(row -> new Window(
                        Objects.requireNonNull(row.get("begins", Instant.class)),
                        Objects.requireNonNull(row.get("ends", Instant.class))))
                .all()
                .timeout(TIME_OUT);
    }
}
