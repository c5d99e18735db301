package care.alliance.notification.letter;

import care.alliance.notification.letter.domain.LetterOnItsWay;
import care.alliance.notification.letter.domain.WrittenLetters;
import care.alliance.notification.letter.domain.WrittenLetters.Told;
import care.alliance.notification.mail.domain.Postman;
import care.alliance.notification.mail.domain.Postman.Posted;
import care.alliance.notification.reminder.domain.DueMessages;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a letter whose alarm rang. SMTP knows no transaction, so exactly once cannot be had: a letter of which nobody knows
 * whether the mail server took it goes out once more, with the same Message-ID, and then no more.
 */
@Component
class LetterSender implements DueMessages {

    private static final Logger log = LoggerFactory.getLogger(LetterSender.class);

    private final LetterSteps steps;
    private final WrittenLetters written;
    private final Postman postman;
    private final MeterRegistry meters;

    LetterSender(LetterSteps steps, WrittenLetters written, Postman postman, MeterRegistry meters) {
        this.steps = steps;
        this.written = written;
        this.postman = postman;
        this.meters = meters;
    }

    @Override
    public Next send(UUID id) {
        return steps.begin(id).<Next>map(this::attempt).orElseGet(Next.Done::new);
    }

    private Next attempt(LetterOnItsWay letter) {
        Tried tried = tried(letter.id());
        String result = tried.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("letters.tried", "kind", letter.kind().name(), "result", result)
                .increment();
        return steps.finish(letter.id(), tried);
    }

    /** A fault in one letter counts as a failed try, so that it ends, and never keeps others from being sent. */
    private Tried tried(UUID id) {
        try {
            return switch (written.of(id)) {
                case Told.Unavailable(String reason) -> new Tried.Failed(reason);
                case Told.Nothing(String reason) -> new Tried.Pointless(reason);
                case Told.Found(var letter) -> outcome(postman.post(letter));
            };
        } catch (RuntimeException fault) {
            // The class alone: texts of mail faults quote addresses.
            log.error("Letter {} could not be written: {}", id, fault.getClass().getName());
            return new Tried.Failed("fault");
        }
    }

    private static Tried outcome(Posted posted) {
        return switch (posted) {
            case Posted.Accepted _ -> new Tried.Sent();
            case Posted.Refused(String reason) -> new Tried.Failed(reason);
            case Posted.Unsure(String reason) -> new Tried.Unsure(reason);
        };
    }
}
