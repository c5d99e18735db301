package care.alliance.gateway.page.application;

/** One of several in a form. */
record Choice(String value, String text, boolean chosen) {}
