package care.alliance.booking.mydata;

/** What stays after somebody had their data deleted, and is told to them; each code has a sentence of its own on the page. */
enum Kept {
    /** When sessions were, how they ended and what they cost, with nobody's name: the clinic's books. */
    APPOINTMENTS_ANONYMISED("appointments-anonymised"),
    /** That a message about a session was sent, and when; not to whom and not what it said. */
    DELIVERIES_LOG("deliveries-log"),
    /** When the login was used and with which address, for thirty days: to find misuse. */
    SIGN_IN_LOG("sign-in-log"),
    /** Questions to clinics that were sent without signing in, so that nobody knows whose they are. */
    ENQUIRIES_WITHOUT_LOGIN("enquiries-without-login");

    private final String code;

    Kept(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
