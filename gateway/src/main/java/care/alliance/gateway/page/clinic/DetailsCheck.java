package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.DetailsForm.Span;
import care.alliance.gateway.part.ServiceProblem;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what is wrong with a clinic's details, at the field it is about. */
@Component
class DetailsCheck {

    static final int LONGEST_DESCRIPTION = 1000;
    static final int LONGEST_ROOM = 60;

    private final Words words;

    DetailsCheck(Words words) {
        this.words = words;
    }

    List<FormProblem> problems(DetailsForm form) {
        List<FormProblem> problems = new ArrayList<>();
        if (!form.phone().matches("\\+?[0-9 ().-]{7,30}")) {
            problems.add(new FormProblem("phone", words.say("details.wrong.phone")));
        }
        if (form.description().length() > LONGEST_DESCRIPTION) {
            problems.add(new FormProblem("description", words.say("details.wrong.description")));
        }
        if (!form.website().isEmpty()
                && !form.website().matches("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9/._~%-]*)?")) {
            problems.add(new FormProblem("website", words.say("details.wrong.website")));
        }
        if (form.settings().isEmpty()) {
            problems.add(new FormProblem("settings-0", words.say("details.wrong.settings")));
        }
        form.hours().forEach((day, spans) -> hours(day, spans, problems));
        for (int at = 0; at < form.places().size(); at++) {
            rooms("place-" + at, form.places().get(at).rooms(), problems);
        }
        return List.copyOf(problems);
    }

    private void hours(DayOfWeek day, List<Span> spans, List<FormProblem> problems) {
        for (int n = 0; n < spans.size(); n++) {
            String field = day + "-" + n + "-from";
            String name = ClinicViews.dayName(day);
            Optional<LocalTime> from = TypedTime.time(spans.get(n).from());
            Optional<LocalTime> to = TypedTime.time(spans.get(n).to());
            if (from.isEmpty() || to.isEmpty()) {
                problems.add(new FormProblem(field, words.say("details.wrong.times", name)));
            } else if (!from.get().isBefore(to.get())) {
                problems.add(new FormProblem(field, words.say("details.wrong.order", name)));
            } else if (spans.subList(0, n).stream().anyMatch(earlier -> overlap(earlier, from.get(), to.get()))) {
                problems.add(new FormProblem(field, words.say("details.wrong.overlap", name)));
            }
        }
    }

    private static boolean overlap(Span earlier, LocalTime from, LocalTime to) {
        Optional<LocalTime> start = TypedTime.time(earlier.from());
        Optional<LocalTime> end = TypedTime.time(earlier.to());
        return start.isPresent()
                && end.isPresent()
                && from.isBefore(end.get())
                && start.get().isBefore(to);
    }

    private void rooms(String place, List<DetailsForm.Room> rooms, List<FormProblem> problems) {
        Set<String> names = new HashSet<>();
        for (int n = 0; n < rooms.size(); n++) {
            String name = rooms.get(n).name();
            if (name.length() > LONGEST_ROOM) {
                problems.add(new FormProblem(place + "-room-" + n, words.say("details.wrong.room")));
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(new FormProblem(place + "-room-" + n, words.say("details.wrong.twice", name)));
            }
        }
    }

    /** What directory-service found beyond that. */
    List<FormProblem> of(ServiceProblem problem) {
        List<FormProblem> known = problem.fields().stream()
                .filter(field -> Set.of("phone", "description", "website").contains(field))
                .distinct()
                .map(field -> new FormProblem(field, words.say("details.wrong." + field)))
                .toList();
        return known.isEmpty() ? List.of(new FormProblem(null, words.say("details.wrong"))) : known;
    }
}
