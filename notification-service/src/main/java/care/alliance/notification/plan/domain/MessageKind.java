package care.alliance.notification.plan.domain;

/** What a message to a patient is about. */
public enum MessageKind {
    /** A time has become free that the patient was waiting for. */
    WAITLIST_OFFER,
    REQUEST_RECEIVED,
    CONFIRMATION,
    REMINDER,
    CANCELLATION,
    DECLINED,
    LAPSED,
    /** Three sessions of the patient's course remain. */
    COURSE_ENDING;
}
