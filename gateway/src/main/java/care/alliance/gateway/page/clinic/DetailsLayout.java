package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.DetailsFields.Choice;
import care.alliance.gateway.page.clinic.DetailsFields.Day;
import care.alliance.gateway.page.clinic.DetailsFields.PlaceFields;
import care.alliance.gateway.page.clinic.DetailsFields.RoomFields;
import care.alliance.gateway.page.clinic.DetailsFields.SpanFields;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Lays out what is typed, with room for more. */
@Component
class DetailsLayout {

    private static final List<String> SETTINGS = List.of("OUTPATIENT", "DAY_PATIENT", "INPATIENT_BY_ENQUIRY");
    private static final List<String> ACCESS =
            List.of("STEP_FREE", "LIFT", "ACCESSIBLE_TOILET", "PARKING", "HEARING_LOOP", "QUIET_WAITING_ROOM");
    private static final List<String> ACCESS_OF_ROOMS = List.of("STEP_FREE", "LIFT", "HEARING_LOOP");

    private final Words words;

    DetailsLayout(Words words) {
        this.words = words;
    }

    DetailsFields of(DetailsForm form, Clinic clinic) {
        Map<String, String> names = clinic.locations().stream()
                .collect(Collectors.toMap(location -> location.id().toString(), Clinic.Location::name));
        return new DetailsFields(
                choices("settings", "details.setting.", SETTINGS, form.settings()),
                List.of(DayOfWeek.values()).stream()
                        .map(day -> day(day, form.hours().getOrDefault(day, List.of())))
                        .toList(),
                IntStream.range(0, form.places().size())
                        .mapToObj(at -> place("place-" + at, form.places().get(at), names))
                        .toList());
    }

    private static Day day(DayOfWeek day, List<DetailsForm.Span> spans) {
        int shown = Math.clamp(spans.size() + 1L, 2, DetailsForm.SPANS_A_DAY);
        return new Day(
                ClinicViews.dayName(day),
                IntStream.range(0, shown)
                        .mapToObj(n -> {
                            DetailsForm.Span span = n < spans.size() ? spans.get(n) : DetailsForm.Span.EMPTY;
                            return new SpanFields(day + "-" + n, span.from(), span.to(), n == 0);
                        })
                        .toList());
    }

    private PlaceFields place(String field, DetailsForm.Place place, Map<String, String> names) {
        List<DetailsForm.Room> rooms = place.rooms();
        return new PlaceFields(
                field,
                place.id(),
                names.getOrDefault(place.id(), ""),
                choices(field + "-access", "access.", ACCESS, place.access()),
                IntStream.rangeClosed(0, rooms.size())
                        .mapToObj(n -> room(
                                field + "-room-" + n,
                                n < rooms.size() ? rooms.get(n) : DetailsForm.Room.EMPTY,
                                n == rooms.size()))
                        .toList());
    }

    private RoomFields room(String field, DetailsForm.Room room, boolean fresh) {
        return new RoomFields(
                field, room.name(), fresh, choices(field + "-access", "access.room.", ACCESS_OF_ROOMS, room.access()));
    }

    private List<Choice> choices(String field, String prefix, List<String> all, List<String> chosen) {
        return IntStream.range(0, all.size())
                .mapToObj(n -> new Choice(
                        field + "-" + n, all.get(n), words.say(prefix + all.get(n)), chosen.contains(all.get(n))))
                .toList();
    }
}
