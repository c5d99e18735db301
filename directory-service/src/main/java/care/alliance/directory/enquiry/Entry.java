package care.alliance.directory.enquiry;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that staff wrote down.
 *
 * @param kind {@code NOTE} for colleagues, {@code MAIL} as it was sent, {@code CALL} for what was said by phone
 * @param author the name of whoever wrote it
 */
record Entry(UUID id, Kind kind, Instant at, String author, String text) {

    enum Kind {
        NOTE,
        MAIL,
        CALL
    }

    @Override
    public String toString() {
        return "Entry[" + kind + "]";
    }
}
