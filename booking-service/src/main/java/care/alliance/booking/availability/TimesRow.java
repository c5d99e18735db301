package care.alliance.booking.availability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.booking.availability.CalendarRows.ClosureRow;
import care.alliance.booking.availability.CalendarRows.ExceptionRow;
import care.alliance.booking.availability.CalendarRows.RoomRow;
import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.GroupTime;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.closure.Holidays;
import care.alliance.booking.closure.Holidays.Holiday;
import care.alliance.booking.policy.PolicyColumns;
import care.alliance.booking.policy.domain.Nation;
import care.alliance.booking.replica.OfferColumns;
import care.alliance.booking.replica.domain.Clinic;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of the statement that reads an offer with everything that decides when it can be booked. */
@Component
class TimesRow {

    private static final TypeReference<List<ExceptionRow>> EXCEPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<ClosureRow>> CLOSURES = new TypeReference<>() {};
    private static final TypeReference<List<RoomRow>> ROOMS = new TypeReference<>() {};
    private static final TypeReference<List<GroupTime>> GROUPS = new TypeReference<>() {};

    private final JsonMapper json;
    private final WeeklyHoursJson weekly;
    private final Holidays holidays;

    TimesRow(JsonMapper json, WeeklyHoursJson weekly, Holidays holidays) {
        this.json = json;
        this.weekly = weekly;
        this.holidays = holidays;
    }

    /** @param window the time that the row was read for */
    OfferTimes read(Readable row, Window window) {
        Clinic clinic = OfferColumns.clinic(row);
        Interruptions interruptions = new Interruptions(
                list(row, "exceptions", EXCEPTIONS),
                list(row, "closures", CLOSURES),
                holidays(row.get("nation", String.class), clinic, window),
                dates(row.get("worked_holidays", LocalDate[].class)),
                busy(row, "elsewhere"));
        return new OfferTimes(
                BookableContext.of(
                        OfferColumns.offer(row),
                        clinic,
                        PolicyColumns.policy(row),
                        interruptions.interrupt(plan(row, clinic), clinic.zone())),
                busy(row, "busy"),
                rooms(list(row, "rooms", ROOMS)),
                dates(row.get("full_days", LocalDate[].class)),
                groups(row.get("groups", String.class)));
    }

    private List<GroupTime> groups(@Nullable String stored) {
        return stored == null ? List.of() : json.readValue(stored, GROUPS);
    }

    private WeeklyPlan plan(Readable row, Clinic clinic) {
        String zone = row.get("hours_zone", String.class);
        String hours = row.get("weekly", String.class);
        return zone == null || hours == null
                ? new WeeklyPlan(clinic.zone(), List.of())
                : new WeeklyPlan(ZoneId.of(zone), weekly.read(hours));
    }

    private List<Holiday> holidays(@Nullable String nation, Clinic clinic, Window window) {
        return nation == null
                ? List.of()
                : holidays.of(
                        Nation.valueOf(nation),
                        LocalDate.ofInstant(window.from(), clinic.zone()).minusDays(1),
                        LocalDate.ofInstant(window.to(), clinic.zone()).plusDays(2));
    }

    private static List<Busy> busy(Readable row, String column) {
        return SentRanges.read(Objects.requireNonNull(row.get(column, byte[].class), column));
    }

    private static Rooms rooms(List<RoomRow> rooms) {
        return rooms.isEmpty()
                ? Rooms.ENOUGH
                : new Rooms(rooms.stream()
                        .collect(groupingBy(RoomRow::locationId, mapping(room -> busy(room.busy()), toList()))));
    }

    /** @param spans seconds since 1970: from, to, from, to */
    private static List<Busy> busy(List<Long> spans) {
        List<Busy> busy = new ArrayList<>(spans.size() / 2);
        for (int i = 0; i < spans.size(); i += 2) {
            busy.add(new Busy(Instant.ofEpochSecond(spans.get(i)), Instant.ofEpochSecond(spans.get(i + 1))));
        }
        return busy;
    }

    private <T> List<T> list(Readable row, String column, TypeReference<List<T>> type) {
        return json.readValue(Objects.requireNonNull(row.get(column, String.class), column), type);
    }

    private static Set<LocalDate> dates(LocalDate @Nullable [] dates) {
        return dates == null ? Set.of() : Arrays.stream(dates).collect(toUnmodifiableSet());
    }
}
