package care.alliance.gateway.part;

import org.jspecify.annotations.Nullable;

/** A part did not answer, or answered that it cannot. People see a page that names it; nothing of the cause is shown. */
public final class PartIsDown extends RuntimeException {

    private final Part part;

    public PartIsDown(Part part, @Nullable Throwable cause) {
        super(part.code() + " is down", cause);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
