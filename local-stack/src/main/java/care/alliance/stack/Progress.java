package care.alliance.stack;

import java.time.Duration;

/** Who hears how a start goes on. */
public interface Progress {

    /** A part is ready, {@code after} it was begun. */
    void ready(String part, Duration after);

    /** Something worth one line. */
    void say(String line);

    /** For tests: only what went wrong is worth hearing, and that is thrown. */
    static Progress quiet() {
        return new Progress() {
            @Override
            public void ready(String part, Duration after) {}

            @Override
            public void say(String line) {}
        };
    }
}
