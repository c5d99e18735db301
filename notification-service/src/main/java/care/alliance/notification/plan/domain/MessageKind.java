package care.alliance.notification.plan.domain;

/** What a message to a patient is about. */
public enum MessageKind {
    REQUEST_RECEIVED,
    CONFIRMATION,
    REMINDER,
    CANCELLATION,
    DECLINED,
    LAPSED;

    /** News that something will not take place; still worth telling when the start has passed. */
    boolean isBadNews() {
        return this == CANCELLATION || this == DECLINED || this == LAPSED;
    }
}
