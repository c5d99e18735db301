package care.alliance.notification.mail.domain;

/** Sends letters. */
public interface Postman {

    /** Hands a letter to the mail server. Blocks, with time-outs; never throws for what the server does. */
    Posted post(Letter letter);

    /** The same for a letter without an appointment. */
    Posted post(PlainLetter letter);

    /** How that went. */
    sealed interface Posted {

        /** The server took it. */
        record Accepted() implements Posted {}

        /**
         * It was handed over, and the server did not say whether it took it.
         *
         * @param reason a short code, free of personal data
         */
        record Unsure(String reason) implements Posted {}

        /**
         * The server could not be reached or refused.
         *
         * @param reason a short code, free of personal data
         */
        record Refused(String reason) implements Posted {}
    }
}
