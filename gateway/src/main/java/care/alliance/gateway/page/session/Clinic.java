package care.alliance.gateway.page.session;

import org.jspecify.annotations.Nullable;

/** Whom to call about a session. */
public record Clinic(String name, @Nullable String phone) {

    /** The number as a telephone dials it. Public for the template. */
    public String dialled() {
        return phone == null ? "" : phone.replaceAll("[^0-9+]", "");
    }
}
