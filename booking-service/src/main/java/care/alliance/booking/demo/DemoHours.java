package care.alliance.booking.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The week of each of the twelve demo therapists: mornings and evenings, days on video and days at the clinic. */
final class DemoHours {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final UUID RIVERSIDE_HOUSE = DemoIds.location("01");
    private static final UUID NORTHGATE_MILL = DemoIds.location("02");

    private DemoHours() {}

    /** Weekly hours by the therapist's number. */
    static Map<String, WeeklyPlan> all() {
        Map<String, List<WeeklyHours>> weeks = new LinkedHashMap<>();
        weeks.put(
                "01",
                List.of(
                        video(MONDAY, "09:00", "13:00"),
                        video(TUESDAY, "09:00", "17:00"),
                        both(WEDNESDAY, "10:00", "18:00", RIVERSIDE_HOUSE),
                        video(THURSDAY, "09:00", "17:00"),
                        video(FRIDAY, "09:00", "13:00")));
        weeks.put(
                "02",
                List.of(
                        video(MONDAY, "12:00", "20:00"),
                        both(TUESDAY, "12:00", "18:00", RIVERSIDE_HOUSE),
                        distant(WEDNESDAY, "12:00", "20:00"),
                        video(FRIDAY, "09:00", "16:00"),
                        video(SATURDAY, "09:00", "13:00"),
                        video(SUNDAY, "16:00", "20:00")));
        weeks.put(
                "03",
                List.of(
                        inPerson(MONDAY, "08:00", "13:00", RIVERSIDE_HOUSE),
                        both(WEDNESDAY, "08:00", "16:00", RIVERSIDE_HOUSE),
                        video(THURSDAY, "13:00", "19:00"),
                        both(SATURDAY, "09:00", "14:00", RIVERSIDE_HOUSE)));
        weeks.put(
                "04",
                List.of(
                        inPerson(TUESDAY, "10:00", "18:00", RIVERSIDE_HOUSE),
                        video(WEDNESDAY, "16:00", "21:00"),
                        inPerson(THURSDAY, "10:00", "18:00", RIVERSIDE_HOUSE),
                        video(FRIDAY, "08:00", "12:00")));
        weeks.put(
                "05",
                List.of(
                        both(MONDAY, "09:30", "16:30", RIVERSIDE_HOUSE),
                        distant(TUESDAY, "09:30", "12:30"),
                        both(THURSDAY, "09:30", "16:30", RIVERSIDE_HOUSE),
                        inPerson(FRIDAY, "09:30", "15:00", RIVERSIDE_HOUSE)));
        weeks.put(
                "06",
                List.of(
                        video(MONDAY, "15:00", "20:00"),
                        inPerson(WEDNESDAY, "12:00", "19:00", RIVERSIDE_HOUSE),
                        video(THURSDAY, "15:00", "20:00"),
                        both(FRIDAY, "10:00", "17:00", RIVERSIDE_HOUSE)));
        weeks.put(
                "07",
                List.of(
                        distant(TUESDAY, "17:00", "21:00"),
                        distant(THURSDAY, "17:00", "21:00"),
                        distant(SATURDAY, "10:00", "16:00"),
                        distant(SUNDAY, "10:00", "16:00")));
        weeks.put(
                "08",
                List.of(
                        video(MONDAY, "09:00", "17:00"),
                        both(TUESDAY, "09:00", "15:00", NORTHGATE_MILL),
                        video(WEDNESDAY, "09:00", "17:00"),
                        video(THURSDAY, "12:00", "19:00"),
                        inPerson(FRIDAY, "09:00", "14:00", NORTHGATE_MILL)));
        weeks.put(
                "09",
                List.of(
                        both(MONDAY, "10:00", "18:00", NORTHGATE_MILL),
                        distant(WEDNESDAY, "08:00", "14:00"),
                        both(FRIDAY, "10:00", "18:00", NORTHGATE_MILL)));
        weeks.put(
                "0a",
                List.of(
                        inPerson(TUESDAY, "11:00", "19:00", NORTHGATE_MILL),
                        video(WEDNESDAY, "14:00", "20:00"),
                        inPerson(THURSDAY, "11:00", "19:00", NORTHGATE_MILL),
                        video(SUNDAY, "14:00", "18:00")));
        weeks.put(
                "0b",
                List.of(
                        video(MONDAY, "17:00", "21:00"),
                        both(TUESDAY, "16:00", "21:00", NORTHGATE_MILL),
                        video(THURSDAY, "17:00", "21:00"),
                        both(SATURDAY, "10:00", "16:00", NORTHGATE_MILL),
                        video(SUNDAY, "10:00", "14:00")));
        weeks.put(
                "0c",
                List.of(
                        both(MONDAY, "09:00", "15:00", NORTHGATE_MILL),
                        inPerson(WEDNESDAY, "09:00", "17:00", NORTHGATE_MILL),
                        video(FRIDAY, "12:00", "18:00"),
                        video(SATURDAY, "09:00", "13:00")));
        Map<String, WeeklyPlan> plans = new LinkedHashMap<>();
        weeks.forEach((number, hours) -> plans.put(number, new WeeklyPlan(ZONE, hours)));
        return plans;
    }

    private static WeeklyHours video(DayOfWeek day, String from, String to) {
        return hours(day, from, to, Set.of(Format.VIDEO), null);
    }

    private static WeeklyHours distant(DayOfWeek day, String from, String to) {
        return hours(day, from, to, Set.of(Format.VIDEO, Format.PHONE), null);
    }

    private static WeeklyHours inPerson(DayOfWeek day, String from, String to, UUID location) {
        return hours(day, from, to, Set.of(Format.IN_PERSON), location);
    }

    private static WeeklyHours both(DayOfWeek day, String from, String to, UUID location) {
        return hours(day, from, to, Set.of(Format.VIDEO, Format.IN_PERSON), location);
    }

    private static WeeklyHours hours(
            DayOfWeek day, String from, String to, Set<Format> formats, @Nullable UUID location) {
        return new WeeklyHours(day, LocalTime.parse(from), LocalTime.parse(to), formats, location);
    }
}
