package care.alliance.gateway.page.application;

/** A form that brings no file, or not the token of its page. */
final class NoFile extends RuntimeException {

    NoFile() {
        super("no file", null, false, false);
    }
}
