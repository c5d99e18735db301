package care.alliance.gateway.part;

/** A service says that there is no such thing, or none that this person may see. Leads to the 404 page. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
