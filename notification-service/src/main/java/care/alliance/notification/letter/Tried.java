package care.alliance.notification.letter;

/** How one try to send a letter went. Reasons are short codes, free of personal data. */
sealed interface Tried {

    /** The mail server took it. */
    record Sent() implements Tried {}

    /** It cannot be sent, and trying again changes nothing. */
    record Pointless(String reason) implements Tried {}

    /** It certainly did not go out this time. */
    record Failed(String reason) implements Tried {}

    /** Nobody knows whether the mail server took it. */
    record Unsure(String reason) implements Tried {}
}
