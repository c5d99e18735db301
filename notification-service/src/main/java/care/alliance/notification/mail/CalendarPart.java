package care.alliance.notification.mail;

/**
 * An iCalendar object. It names the attendee, so its text stays out of logs.
 *
 * @param method REQUEST or CANCEL
 * @param text the object itself, lines ending in CRLF
 */
record CalendarPart(String method, String text) {

    @Override
    public String toString() {
        return "CalendarPart[method=" + method + "]";
    }
}
