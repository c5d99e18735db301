package care.alliance.booking.demo;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a demo clinic's therapists.
 *
 * @param clinic the clinic's number
 * @param place number of the location where people are seen, or null where nobody is
 * @param weeks ranges such as {@code MONDAY 09:00-13:00 VIDEO+PHONE} by the therapist's number
 */
record ClinicWeeks(String clinic, @Nullable String place, Map<String, List<String>> weeks) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern RANGE = Pattern.compile("([A-Z]+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) ([A-Z_+]+)");

    /**
     * Weekly hours by the therapist's number.
     *
     * @throws IllegalArgumentException naming therapist and range of the first that makes no sense
     */
    Map<String, WeeklyPlan> plans() {
        Map<String, WeeklyPlan> plans = new LinkedHashMap<>();
        weeks.forEach((number, ranges) -> plans.put(
                number,
                new WeeklyPlan(
                        ZONE, ranges.stream().map(range -> range(number, range)).toList())));
        return plans;
    }

    private WeeklyHours range(String number, String range) {
        try {
            return range(range);
        } catch (RuntimeException nonsense) {
            throw new IllegalArgumentException("therapist " + number + ", \"" + range + "\"", nonsense);
        }
    }

    private WeeklyHours range(String range) {
        Matcher parts = RANGE.matcher(range);
        check(parts.matches(), "not a day, two times and formats");
        LocalTime from = LocalTime.parse(parts.group(2));
        LocalTime to = LocalTime.parse(parts.group(3));
        check(from.isBefore(to), "ends before it begins");
        Set<Format> formats = Arrays.stream(parts.group(4).split("\\+", -1))
                .map(Format::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        boolean inPerson = formats.stream().anyMatch(Format::atLocation);
        check(!inPerson || place != null, "the clinic sees nobody in person");
        @Nullable UUID location = inPerson && place != null ? DemoIds.location(place) : null;
        return new WeeklyHours(DayOfWeek.valueOf(parts.group(1)), from, to, formats, location);
    }

    private static void check(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
