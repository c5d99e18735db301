package care.alliance.notification.appointment;

import care.alliance.events.AppointmentEvent;
import care.alliance.events.EventTypes;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.kafka.IncomingEvent;
import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentFollower;
import care.alliance.notification.appointment.domain.Appointments;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Follows appointments. The inbox row, the copy, the planned messages and their alarms are one transaction, so an
 * event takes effect once however often it arrives. Blocks, so that changes of one appointment stay in order.
 */
@Component
class AppointmentListener {

    private static final String CONSUMER = "notification-service/appointments";

    private final JdbcInbox inbox;
    private final Appointments appointments;
    private final AppointmentFollower follower;

    AppointmentListener(JdbcInbox inbox, Appointments appointments, AppointmentFollower follower) {
        this.inbox = inbox;
        this.appointments = appointments;
        this.follower = follower;
    }

    @KafkaListener(topics = Topics.APPOINTMENTS)
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        EventTypes.named(event.type())
                .map(EventTypes.EventType::record)
                .filter(AppointmentEvent.class::isAssignableFrom)
                .map(type -> (AppointmentEvent) event.body(type))
                .ifPresent(body -> inbox.once(CONSUMER, event.id(), () -> take(Announcement.appointment(body))));
    }

    private void take(Appointment told) {
        told.after(appointments.find(told.id()).orElse(null)).ifPresent(news -> {
            appointments.save(news);
            follower.changed(news);
        });
    }
}
