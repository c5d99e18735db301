package care.alliance.gateway.page.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A clinic's notice as directory-service tells it.
 *
 * @param until when it ends or has ended
 * @param state {@code UPCOMING}, {@code CURRENT} or {@code ENDED}
 */
public record Notice(UUID id, String text, Instant from, Instant until, String state) {

    public boolean is(String expected) {
        return state.equals(expected);
    }
}
