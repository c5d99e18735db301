package care.alliance.notification.delivery;

/** How one try to send a message went. Reasons are short codes, free of personal data. */
sealed interface Outcome {

    /** The mail server took it. */
    record Sent() implements Outcome {}

    /** It cannot be sent, and trying again changes nothing. */
    record Pointless(String reason) implements Outcome {}

    /** It did not work this time. */
    record Failed(String reason) implements Outcome {}
}
