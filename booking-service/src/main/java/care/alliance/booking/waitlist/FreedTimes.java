package care.alliance.booking.waitlist;

import care.alliance.booking.appointment.Waiters;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.waitlist.domain.WaitlistEntry.State;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table {@code freed_time}: filled with the change that frees a time, emptied by whoever offers it. */
@Repository
class FreedTimes implements Waiters {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    /** A time that nobody has dealt with by then was dropped by a crash, and comes again. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final DatabaseClient db;
    private final WaitlistStore entries;

    FreedTimes(DatabaseClient db, WaitlistStore entries) {
        this.db = db;
        this.entries = entries;
    }

    /** A time that became free. */
    record Freed(long id, UUID clinicId, UUID therapistId, Instant start, Instant end) {}

    @Override
    public Mono<Void> freed(Appointment given, Instant now) {
        Session session = given.session();
        if (!session.start().isAfter(now)) {
            return Mono.empty();
        }
        return db.sql("""
                        INSERT INTO freed_time (clinic_id, therapist_id, starts_at, ends_at, wanted_at)
                        SELECT :clinic, :therapist, :start, :end, :now
                         WHERE EXISTS (SELECT FROM waitlist_entry
                                        WHERE clinic_id = :clinic AND state IN ('WAITING', 'OFFERED'))
                        """)
                .bind("clinic", session.clinicId())
                .bind("therapist", session.therapistId())
                .bind("start", session.start())
                .bind("end", session.end())
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> taken(Appointment booked, Instant now) {
        return entries.step(entryOf(booked), State.BOOKED, booked.id().value(), now, State.OFFERED)
                .then();
    }

    @Override
    public Mono<Void> letGo(Appointment held, Instant now) {
        UUID entry = entryOf(held);
        return entries.refuse(
                        entry, held.session().therapistId(), held.session().start())
                .then(entries.step(entry, State.WAITING, null, now, State.OFFERED))
                .then();
    }

    /** The one that has waited longest, for this caller alone until the lease ends; empty if there is none. */
    Mono<Freed> next(Instant now) {
        return db.sql("""
                        UPDATE freed_time SET wanted_at = :later
                         WHERE id = (SELECT id FROM freed_time WHERE wanted_at <= :now
                                      ORDER BY wanted_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, clinic_id, therapist_id, starts_at, ends_at
                        """)
                .bind("now", now)
                .bind("later", now.plus(LEASE))
                .map(FreedTimes::freed)
                .one()
                .timeout(TIME_OUT);
    }

    Mono<Void> done(Freed freed) {
        return db.sql("DELETE FROM freed_time WHERE id = :id")
                .bind("id", freed.id())
                .then()
                .timeout(TIME_OUT);
    }

    private static UUID entryOf(Appointment appointment) {
        return Objects.requireNonNull(appointment.origin().waitlistEntry(), "nobody waited for it");
    }

    private static Freed freed(Readable row) {
        return new Freed(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("clinic_id", UUID.class)),
                Objects.requireNonNull(row.get("therapist_id", UUID.class)),
                Objects.requireNonNull(row.get("starts_at", Instant.class)),
                Objects.requireNonNull(row.get("ends_at", Instant.class)));
    }
}
