package care.alliance.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person who typed ./run sees. */
final class Console implements Progress {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void ready(String part, Duration after) {
        out.printf(Locale.ROOT, "%6.1f s  %-20s ready after %.1f s%n", seconds(sinceBegin()), part, seconds(after));
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
    }

    /** Addresses and logins, and the line that says it is done. */
    synchronized void table(Settings settings) {
        out.printf(
                Locale.ROOT, "%nstarted in %.0f s, %d MB resident%n%n", seconds(sinceBegin()), Footprint.megabytes());
        row("Pages and API", settings.gateway());
        row("Inbox", settings.mail());
        row("Keycloak", settings.keycloak() + "  (administrator: admin, local-admin)");
        row(
                "PostgreSQL",
                "localhost:" + settings.port(Port.POSTGRES) + "  (directory, booking, notification; password = user)");
        row("Kafka", settings.kafka());
        row("Logs", settings.logs());
        if (settings.demo()) {
            row("Demo logins", "patient, patient2, reception, reception2, manager, therapist, editor, operator");
            row("", "all with the password alliance");
        }
        out.println();
        out.println("Alliance is ready: " + settings.gateway());
    }

    private void row(String what, Object where) {
        out.printf("  %-14s %s%n", what, where);
    }

    private Duration sinceBegin() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
