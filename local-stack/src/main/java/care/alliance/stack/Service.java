package care.alliance.stack;

import care.alliance.stack.postgres.Superuser;
import java.util.List;

/** Alliance's own services, each a module and a process; whoever takes longest to start stands first. */
public enum Service {
    DIRECTORY("directory-service", Port.DIRECTORY, "directory", 160),
    BOOKING("booking-service", Port.BOOKING, "booking", 160),
    NOTIFICATION("notification-service", Port.NOTIFICATION, "notification", 128),
    GATEWAY("gateway", Port.GATEWAY, "", 160);

    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

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

    /** Makes the databases of all services that are not there yet. */
    static void makeDatabases(Superuser superuser) {
        for (Service service : values()) {
            if (!service.database.isEmpty()) {
                superuser.createDatabase(service.database, EXTENSIONS);
            }
        }
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
