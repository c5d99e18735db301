package care.alliance.directory.enquiry.domain;

/**
 * Who looks after an enquiry.
 *
 * @param subject of the login
 * @param name as colleagues know them
 */
public record Owner(String subject, String name) {

    @Override
    public String toString() {
        return "Owner[" + subject + "]";
    }
}
