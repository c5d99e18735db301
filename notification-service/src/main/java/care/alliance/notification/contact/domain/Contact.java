package care.alliance.notification.contact.domain;

/**
 * How to address a patient. Never stored and never logged.
 *
 * @param email a plausible address
 */
public record Contact(String name, String email) {

    @Override
    public String toString() {
        return "Contact[withheld]";
    }
}
