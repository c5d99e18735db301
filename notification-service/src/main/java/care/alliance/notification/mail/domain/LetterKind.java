package care.alliance.notification.mail.domain;

/** What a letter is about that is not about an appointment. */
public enum LetterKind {
    ENQUIRY_RECEIVED,
    ENQUIRY_ANSWERED,
    APPLICATION_RECEIVED,
    APPLICATION_ANSWERED,
    INVITATION
}
