package care.alliance.notification.letter.domain;

/** Where a letter stands. */
public enum LetterState {
    /** For its first try, or the next. */
    WAITING,
    /** Being handed to the mail server; a crash leaves it here. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up after the last try. */
    FAILED,
    /** It is gone, or has no address that a mail could go to. */
    SKIPPED
}
