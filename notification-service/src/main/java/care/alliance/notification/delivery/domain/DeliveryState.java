package care.alliance.notification.delivery.domain;

/** Where a message stands. */
public enum DeliveryState {
    /** Waiting for its time, or for the next try. */
    PLANNED,
    /** Being handed to the mail server; a crash leaves it here and it is tried again. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up after the last try. */
    FAILED,
    /** There was no address, or it would have come too late. */
    SKIPPED,
    /** The appointment changed before it went out. */
    CANCELLED
}
