package care.alliance.notification.letter.domain;

import care.alliance.notification.mail.domain.LetterKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of each letter. Every method works in the caller's transaction. */
public interface LetterLog {

    /** Adds a letter that waits; false when it is known already. */
    boolean add(UUID id, LetterKind kind, Instant toldAt);

    /** Reads one letter and keeps others from changing it until the transaction ends. */
    Optional<LetterOnItsWay> lock(UUID id);

    /** Notes that a try begins. */
    void begin(LetterOnItsWay letter);

    /** Notes that the try failed and another will follow. */
    void waitForNextTry(LetterOnItsWay letter, String reason);

    /**
     * Notes the end of a letter.
     *
     * @param reason a short code for operators, free of personal data
     */
    void close(LetterOnItsWay letter, LetterState end, String reason, Instant at);
}
