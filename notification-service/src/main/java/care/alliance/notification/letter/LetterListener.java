package care.alliance.notification.letter;

import care.alliance.events.EventTypes;
import care.alliance.events.LetterWritten;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.JdbcInbox;
import care.alliance.kit.kafka.IncomingEvent;
import care.alliance.notification.letter.domain.LetterLog;
import care.alliance.notification.mail.domain.LetterKind;
import care.alliance.notification.reminder.domain.Timers;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears of letters. The inbox row, the letter's and its alarm are one transaction, so a letter that is told again, or was
 * sent long ago, is not sent again.
 */
@Component
class LetterListener {

    private static final String CONSUMER = "notification-service/letters";

    private final JdbcInbox inbox;
    private final LetterLog letters;
    private final Timers timers;
    private final Clock clock;

    LetterListener(JdbcInbox inbox, LetterLog letters, @Qualifier("letterTimers") Timers timers, Clock clock) {
        this.inbox = inbox;
        this.letters = letters;
        this.timers = timers;
        this.clock = clock;
    }

    @KafkaListener(topics = Topics.LETTERS)
    void on(ConsumerRecord<String, byte[]> message) {
        IncomingEvent event = IncomingEvent.from(message);
        boolean known = EventTypes.named(event.type())
                .filter(type -> type.record() == LetterWritten.class)
                .isPresent();
        if (known) {
            LetterWritten told = event.body(LetterWritten.class);
            inbox.once(CONSUMER, event.id(), () -> take(told));
        }
    }

    private void take(LetterWritten told) {
        Instant now = clock.instant();
        if (letters.add(told.id(), kind(told), now)) {
            timers.set(told.id(), now);
        }
    }

    private static LetterKind kind(LetterWritten told) {
        return switch (told.kind()) {
            case ENQUIRY_RECEIVED -> LetterKind.ENQUIRY_RECEIVED;
            case ENQUIRY_ANSWERED -> LetterKind.ENQUIRY_ANSWERED;
            case APPLICATION_RECEIVED -> LetterKind.APPLICATION_RECEIVED;
            case APPLICATION_ANSWERED -> LetterKind.APPLICATION_ANSWERED;
            case INVITATION -> LetterKind.INVITATION;
        };
    }
}
