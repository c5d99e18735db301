package care.alliance.stack;

/** Alliance's own services, each a module and a process. */
public enum Service {
    DIRECTORY("directory-service", Port.DIRECTORY, "directory", 160),
    BOOKING("booking-service", Port.BOOKING, "booking", 160),
    NOTIFICATION("notification-service", Port.NOTIFICATION, "notification", 128),
    GATEWAY("gateway", Port.GATEWAY, "", 160);

    private final String module;
    private final Port port;
    private final String database;
    private final int heapMegabytes;

    Service(String module, Port port, String database, int heapMegabytes) {
        this.module = module;
        this.port = port;
        this.database = database;
        this.heapMegabytes = heapMegabytes;
    }

    /** Also the part's name in messages and of its log. */
    public String module() {
        return module;
    }

    public Port port() {
        return port;
    }

    /** Its database, user and local password, all of one name; empty when it has none. */
    public String database() {
        return database;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
