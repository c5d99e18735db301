package care.alliance.notification.contact.domain;

/** What booking-service said when asked for a contact. */
public sealed interface ContactAnswer {

    /** Here it is. */
    record Found(Contact contact) implements ContactAnswer {}

    /** The patient has no usable e-mail address, or is no longer known. Asking again changes nothing. */
    record NoAddress() implements ContactAnswer {}

    /**
     * It could not be asked right now.
     *
     * @param reason a short code, free of personal data
     */
    record Unavailable(String reason) implements ContactAnswer {}
}
