package care.alliance.notification.delivery;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.notification.delivery.domain.Deliveries;
import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.delivery.domain.DeliveryState;
import care.alliance.notification.plan.domain.Known;
import care.alliance.notification.plan.domain.Message;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcDeliveries implements Deliveries {

    private static final String COLUMNS =
            "id, appointment_id, kind, before_seconds, times_version, state, planned_for, sent_at, attempts";

    private final JdbcClient db;
    private final DeliveryAnnouncer announcer;

    JdbcDeliveries(JdbcClient db, DeliveryAnnouncer announcer) {
        this.db = db;
        this.announcer = announcer;
    }

    @Override
    public Known known(UUID appointmentId) {
        List<Delivery> known = db.sql("select " + COLUMNS + """
                 from delivery where appointment_id = :appointment and state <> 'CANCELLED'
                """)
                .param("appointment", appointmentId)
                .query((row, number) -> DeliveryRow.delivery(row))
                .list();
        Predicate<Delivery> untried = delivery -> delivery.state() == DeliveryState.PLANNED && delivery.attempts() == 0;
        return new Known(messages(known, untried), messages(known, untried.negate()));
    }

    private static Set<Message> messages(List<Delivery> known, Predicate<Delivery> which) {
        return known.stream().filter(which).map(Delivery::message).collect(toUnmodifiableSet());
    }

    @Override
    public UUID plan(Delivery delivery) {
        return db.sql("""
                insert into delivery (id, appointment_id, kind, before_seconds, times_version, state, planned_for)
                values (:id, :appointment, :kind, :before, :timesVersion, 'PLANNED', :plannedFor)
                on conflict (appointment_id, kind, before_seconds, times_version) do update
                set state = 'PLANNED', planned_for = excluded.planned_for, attempts = 0, reason = null
                where delivery.state = 'CANCELLED'
                returning id
                """)
                .param("id", delivery.id())
                .param("appointment", delivery.appointmentId())
                .param("kind", delivery.message().kind().name())
                .param("before", delivery.message().before().toSeconds())
                .param("timesVersion", delivery.message().timesVersion())
                .param("plannedFor", delivery.plannedFor().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    @Override
    public List<UUID> withdraw(UUID appointmentId, Set<Message> messages, Instant at) {
        List<Delivery> withdrawn = waiting(appointmentId).stream()
                .filter(delivery -> messages.contains(delivery.message()))
                .toList();
        withdrawn.forEach(delivery -> close(delivery, DeliveryState.CANCELLED, "appointment-changed", at));
        return withdrawn.stream().map(Delivery::id).toList();
    }

    private List<Delivery> waiting(UUID appointmentId) {
        return db.sql("select " + COLUMNS + """
                 from delivery where appointment_id = :appointment and state = 'PLANNED'
                order by id for update
                """)
                .param("appointment", appointmentId)
                .query((row, number) -> DeliveryRow.delivery(row))
                .list();
    }

    @Override
    public List<UUID> withdrawAll(UUID patientId, Instant at) {
        List<Delivery> withdrawn = db.sql("select " + COLUMNS + """
                 from delivery where state = 'PLANNED'
                  and appointment_id in (select id from appointment where patient_id = :patient)
                order by id for update
                """)
                .param("patient", patientId)
                .query((row, number) -> DeliveryRow.delivery(row))
                .list();
        withdrawn.forEach(delivery -> close(delivery, DeliveryState.CANCELLED, "patient-erased", at));
        return withdrawn.stream().map(Delivery::id).toList();
    }

    @Override
    public Optional<Delivery> lock(UUID id) {
        return db.sql("select " + COLUMNS + " from delivery where id = :id for update")
                .param("id", id)
                .query((row, number) -> DeliveryRow.delivery(row))
                .optional();
    }

    @Override
    public void begin(UUID id) {
        db.sql("update delivery set state = 'SENDING', attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void waitForNextTry(UUID id, String reason) {
        set(id, DeliveryState.PLANNED, reason, null);
    }

    @Override
    public void close(Delivery delivery, DeliveryState end, String reason, Instant at) {
        set(delivery.id(), end, reason, end == DeliveryState.SENT ? at : null);
        announcer.announce(delivery, end, at);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Delivery> of(UUID appointmentId) {
        return db.sql("select " + COLUMNS + """
                 from delivery where appointment_id = :appointment order by planned_for, id limit :limit
                """)
                .param("appointment", appointmentId)
                .param("limit", LIST_LIMIT)
                .query((row, number) -> DeliveryRow.delivery(row))
                .list();
    }

    private void set(UUID id, DeliveryState state, String reason, @Nullable Instant sentAt) {
        db.sql("update delivery set state = :state, reason = :reason, sent_at = :sentAt where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("sentAt", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
