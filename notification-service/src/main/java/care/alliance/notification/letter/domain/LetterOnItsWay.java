package care.alliance.notification.letter.domain;

import care.alliance.notification.mail.domain.LetterKind;
import java.util.UUID;

/**
 * How sending a letter goes.
 *
 * @param attempts tries begun so far
 * @param unsure tries after which nobody knows whether the mail server took it
 */
public record LetterOnItsWay(UUID id, LetterKind kind, LetterState state, int attempts, int unsure) {

    /** Whoever may have two of a letter gets no third. */
    private static final int MOST_UNSURE = 2;

    /** True while it may still go out. */
    public boolean isOpen() {
        return state == LetterState.WAITING || state == LetterState.SENDING;
    }

    /** It was being sent, and nobody was there to write down how that went. */
    public boolean wasInterrupted() {
        return state == LetterState.SENDING;
    }

    /** The same after one more try of which nobody knows the end. */
    public LetterOnItsWay unsureOnceMore() {
        return new LetterOnItsWay(id, kind, state, attempts, unsure + 1);
    }

    /** Whether the mail server may have taken it as often as is allowed. */
    public boolean maySendNoMore() {
        return unsure >= MOST_UNSURE;
    }
}
