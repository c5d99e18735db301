package care.alliance.directory.application;

import care.alliance.directory.application.domain.ApplicationState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists show it.
 *
 * @param name null once erased
 * @param clinic name of the clinic it was sent to; null for Alliance itself
 * @param vacancy what it is for; null for none in particular
 * @param therapies slugs
 */
record ApplicationLine(
        UUID id,
        ApplicationState state,
        Instant receivedAt,
        @Nullable String name,
        @Nullable String clinic,
        @Nullable String vacancy,
        List<String> therapies,
        int documents) {

    @Override
    public String toString() {
        return "ApplicationLine[" + id + "]";
    }
}
