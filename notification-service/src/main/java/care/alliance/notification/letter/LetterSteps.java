package care.alliance.notification.letter;

import care.alliance.notification.delivery.domain.Tries;
import care.alliance.notification.letter.domain.LetterLog;
import care.alliance.notification.letter.domain.LetterOnItsWay;
import care.alliance.notification.letter.domain.LetterState;
import care.alliance.notification.reminder.domain.DueMessages.Next;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two short transactions before and after a letter is handed to the mail server. */
@Component
class LetterSteps {

    private final LetterLog letters;
    private final Tries tries;
    private final Clock clock;

    LetterSteps(LetterLog letters, Tries tries, Clock clock) {
        this.letters = letters;
        this.tries = tries;
        this.clock = clock;
    }

    /** Marks the letter as {@code SENDING}; empty when it has ended, or is ended now. */
    @Transactional
    Optional<LetterOnItsWay> begin(UUID id) {
        Optional<LetterOnItsWay> open = letters.lock(id)
                .filter(LetterOnItsWay::isOpen)
                .map(letter -> letter.wasInterrupted() ? letter.unsureOnceMore() : letter);
        if (open.isEmpty()) {
            return open;
        }
        LetterOnItsWay letter = open.get();
        if (letter.maySendNoMore() || letter.attempts() >= tries.most()) {
            letters.close(letter, LetterState.FAILED, "interrupted", clock.instant());
            return Optional.empty();
        }
        letters.begin(letter);
        return open;
    }

    /** Writes down how the try went, and says whether there is another. */
    @Transactional
    Next finish(UUID id, Tried tried) {
        LetterOnItsWay letter = letters.lock(id).orElseThrow();
        return switch (tried) {
            case Tried.Sent _ -> done(letter, LetterState.SENT, "sent");
            case Tried.Pointless(String reason) -> done(letter, LetterState.SKIPPED, reason);
            case Tried.Failed(String reason) -> again(letter, reason);
            case Tried.Unsure(String reason) -> {
                LetterOnItsWay unsure = letter.unsureOnceMore();
                yield unsure.maySendNoMore() ? done(unsure, LetterState.FAILED, reason) : again(unsure, reason);
            }
        };
    }

    private Next again(LetterOnItsWay letter, String reason) {
        return tries.pauseAfter(letter.attempts())
                .map(pause -> again(letter, reason, clock.instant().plus(pause)))
                .orElseGet(() -> done(letter, LetterState.FAILED, reason));
    }

    private Next again(LetterOnItsWay letter, String reason, Instant at) {
        letters.waitForNextTry(letter, reason);
        return new Next.Again(at);
    }

    private Next done(LetterOnItsWay letter, LetterState end, String reason) {
        letters.close(letter, end, reason, clock.instant());
        return new Next.Done();
    }
}
