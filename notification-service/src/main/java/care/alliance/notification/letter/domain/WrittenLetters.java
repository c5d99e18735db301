package care.alliance.notification.letter.domain;

import care.alliance.notification.mail.domain.PlainLetter;
import java.util.UUID;

/** The letters themselves, which directory-service owns. */
public interface WrittenLetters {

    /** Asks for one letter. Blocks, with a time-out of a few seconds; never throws for what the network does. */
    Told of(UUID id);

    /** What directory-service said. */
    sealed interface Told {

        /** Here it is. */
        record Found(PlainLetter letter) implements Told {}

        /**
         * There is nothing to send, and asking again changes nothing.
         *
         * @param reason a short code, free of personal data
         */
        record Nothing(String reason) implements Told {}

        /**
         * It could not be asked right now.
         *
         * @param reason a short code, free of personal data
         */
        record Unavailable(String reason) implements Told {}
    }
}
