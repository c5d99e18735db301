package care.alliance.gateway.page.clinic;

import static java.util.stream.Collectors.joining;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ClinicView.Access;
import care.alliance.gateway.page.notice.ClinicNotices;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words clinics. */
@Component
class ClinicViews {

    private static final String STAYS = "INPATIENT_BY_ENQUIRY";
    private static final String STEP_FREE = "STEP_FREE";
    private static final int DAYS_A_WEEKDAY_TELLS = 7;

    private final ClinicNotices notices;
    private final Words words;

    ClinicViews(ClinicNotices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    ClinicView of(Clinic clinic) {
        boolean stays = clinic.settings().contains(STAYS);
        return new ClinicView(
                clinic.id(),
                clinic.name(),
                "/clinics/" + clinic.id(),
                clinic.locations().isEmpty()
                        ? words.say("clinic.online")
                        : words.say("clinic.place", clinic.town(), clinic.outwardCode()),
                clinic.description(),
                open(clinic),
                Boolean.TRUE.equals(clinic.open().now()) ? "confirmed" : "closed",
                clinic.settings().stream()
                        .map(setting -> words.sayOr("setting.other", "setting." + setting))
                        .collect(joining(" · ")),
                clinic.settings().stream()
                        .filter(setting -> !setting.equals(STAYS))
                        .map(setting -> words.sayOr("setting.other", "clinic.setting." + setting))
                        .toList(),
                stays ? Urls.to("/guidance").with("clinic", clinic.id()).toString() : null,
                accepting(clinic.accepting()),
                clinic.phone(),
                clinic.phone().replaceAll("[^0-9+]", ""),
                clinic.website(),
                words.zoneOfTimes(clinic.zone()),
                days(clinic),
                clinic.locations().stream().map(this::place).toList(),
                clinic.notices().stream()
                        .map(notice -> notices.view(clinic.name(), notice, clinic.zone()))
                        .toList());
    }

    static String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private String open(Clinic clinic) {
        Boolean now = clinic.open().now();
        Instant change = clinic.open().changesAt();
        if (now == null || change == null) {
            return words.say("clinic.hours.unstated");
        }
        ZonedDateTime at = change.atZone(clinic.zone());
        long days = words.daysUntil(change, clinic.zone());
        if (now) {
            return words.say("clinic.open", words.clock(at));
        }
        return switch ((int) days) {
            case 0 -> words.say("clinic.closed.today", words.clock(at));
            case 1 -> words.say("clinic.closed.tomorrow", words.clock(at));
            default ->
                words.say(
                        "clinic.closed.day",
                        days < DAYS_A_WEEKDAY_TELLS ? dayName(at.getDayOfWeek()) : words.day(at),
                        words.clock(at));
        };
    }

    private String accepting(int therapists) {
        return switch (therapists) {
            case 0 -> words.say("clinic.accepting.none");
            case 1 -> words.say("clinic.accepting.one");
            default -> words.say("clinic.accepting.many", therapists);
        };
    }

    /** None where the clinic says nothing about its hours: it need not be closed all week. */
    private List<ClinicView.Day> days(Clinic clinic) {
        DayOfWeek today = words.today(clinic.zone()).getDayOfWeek();
        return clinic.hours().isEmpty()
                ? List.of()
                : Arrays.stream(DayOfWeek.values())
                        .map(day -> new ClinicView.Day(dayName(day), hours(clinic, day), day == today))
                        .toList();
    }

    private String hours(Clinic clinic, DayOfWeek day) {
        String hours = clinic.hours().stream()
                .filter(span -> span.day() == day)
                .map(span -> words.say("hours", span.from(), span.to()))
                .collect(joining(", "));
        return hours.isEmpty() ? words.say("clinic.closed") : hours;
    }

    private ClinicView.Place place(Clinic.Location location) {
        Stream<Access> missing = location.accessibility().contains(STEP_FREE)
                ? Stream.empty()
                : Stream.of(new Access(words.say("access.steps"), false));
        Stream<Access> there = location.accessibility().stream()
                .map(one -> new Access(words.sayOr("access.other", "access." + one), true));
        return new ClinicView.Place(
                location.name(),
                joined(location.town(), location.outwardCode()),
                Stream.concat(missing, there).toList(),
                location.rooms().stream()
                        .map(room -> new ClinicView.RoomLine(room.name(), rooms(room.accessibility())))
                        .toList());
    }

    private String rooms(List<String> accessibility) {
        return accessibility.stream()
                .map(one -> words.sayOr("access.other", "access.room." + one))
                .collect(joining(", "));
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(joining(" "));
    }
}
