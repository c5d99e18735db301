package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Gets the text of a calendar from whoever keeps it. */
interface CalendarHost {

    /**
     * Asks once, and goes after a few redirects. While as many are asked as we ask at a time, it is an error that becomes 503.
     *
     * @param known what the host said with the text we have
     * @param limit for all of it
     */
    Mono<Fetched> fetch(CalendarAddress address, Known known, Duration limit);

    /** What a host gave with a text, for asking whether there is a newer one. */
    record Known(@Nullable String etag, @Nullable String lastModified) {

        static final Known NOTHING = new Known(null, null);
    }

    /** What the host answered. */
    sealed interface Fetched {

        /** A text. */
        record Text(String text, Known known) implements Fetched {

            @Override
            public String toString() {
                return "Text";
            }
        }

        /** The text that we know. */
        record Unchanged() implements Fetched {}

        /** None that can be used. */
        record Failed(Fault why) implements Fetched {}
    }
}
