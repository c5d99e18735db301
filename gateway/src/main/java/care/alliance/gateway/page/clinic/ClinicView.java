package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.notice.NoticeView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic, ready to be shown.
 *
 * @param place town and outward code
 * @param openState {@code confirmed} while it is open, for the look of the words
 * @param dialled the number as a telephone dials it
 * @param guidanceHref where to ask about a stay; null where none is offered
 */
record ClinicView(
        UUID id,
        String name,
        String href,
        String place,
        String description,
        String open,
        String openState,
        String settings,
        List<String> settingsInWords,
        @Nullable String guidanceHref,
        String accepting,
        String phone,
        String dialled,
        @Nullable String website,
        String zone,
        List<Day> days,
        List<Place> locations,
        List<NoticeView> notices) {

    /** A day of the week. */
    record Day(String name, String hours, boolean today) {}

    /** How one gets in at a location. */
    record Place(String name, String place, List<Access> access, List<RoomLine> rooms) {}

    /** {@code good} is false for what is missing. */
    record Access(String text, boolean good) {}

    record RoomLine(String name, String access) {}
}
