package care.alliance.stack;

/** The ports of the system on one machine, all on loopback, each with the setting that changes it. */
public enum Port {
    GATEWAY(8080, "ALLIANCE_GATEWAY_PORT"),
    DIRECTORY(8081, "ALLIANCE_DIRECTORY_PORT"),
    BOOKING(8082, "ALLIANCE_BOOKING_PORT"),
    NOTIFICATION(8083, "ALLIANCE_NOTIFICATION_PORT"),
    KEYCLOAK(8180, "ALLIANCE_KEYCLOAK_PORT"),
    MAIL(8025, "ALLIANCE_MAIL_PORT"),
    SMTP(2525, "ALLIANCE_SMTP_PORT"),
    POSTGRES(15432, "ALLIANCE_DB_PORT"),
    KAFKA(19092, "ALLIANCE_KAFKA_PORT");

    private final int usual;
    private final String setting;

    Port(int usual, String setting) {
        this.usual = usual;
        this.setting = setting;
    }

    /** The port when nobody sets another. */
    public int usual() {
        return usual;
    }

    /** The environment variable that sets another. */
    public String setting() {
        return setting;
    }
}
