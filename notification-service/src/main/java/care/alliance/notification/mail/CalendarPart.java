package care.alliance.notification.mail;

/**
 * An iCalendar object.
 *
 * @param method REQUEST or CANCEL
 * @param text the object itself, lines ending in CRLF
 */
record CalendarPart(String method, String text) {}
