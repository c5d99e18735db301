package care.alliance.gateway.page.calendar;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar elsewhere on its therapist's page.
 *
 * @param host where it is read from; null for an upload
 * @param look of the state, as a class of the style sheet
 * @param state how it stands, in one or two words
 * @param lines how it stands, in sentences
 * @param uploaded whether it is replaced by a file rather than read again
 */
record CalendarLine(
        UUID id, String name, @Nullable String host, String look, String state, List<String> lines, boolean uploaded) {}
