package care.alliance.gateway.part;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of Alliance that the gateway calls, and that may be having a pause while the others work. */
public enum Part {
    DIRECTORY("/api/directory", "finding therapists and therapies"),
    BOOKING("/api/booking", "booking sessions"),
    NOTIFICATION("/api/notifications", "messages and reminders"),
    /** Keycloak: signing in and registering. Browsers go there themselves, so no API path leads to it. */
    ACCOUNTS("/api/none", "signing in");

    /** The parts with an API of their own behind the gateway. */
    public static final Set<Part> SERVICES = Set.of(DIRECTORY, BOOKING, NOTIFICATION);

    private final String apiPath;
    private final String plainName;

    Part(String apiPath, String plainName) {
        this.apiPath = apiPath;
        this.plainName = plainName;
    }

    /** The part's stable name in problems, metrics and message keys, such as {@code booking}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where API clients find it, such as {@code /api/booking}. */
    public String apiPath() {
        return apiPath;
    }

    /** What it does for people, in plain English, for use after "is having a pause: ". */
    public String plainName() {
        return plainName;
    }

    /** The service that an API path belongs to, if any. */
    public static Optional<Part> ofPath(String path) {
        return SERVICES.stream()
                .filter(part -> path.equals(part.apiPath) || path.startsWith(part.apiPath + "/"))
                .findFirst();
    }
}
