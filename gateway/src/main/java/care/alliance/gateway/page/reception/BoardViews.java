package care.alliance.gateway.page.reception;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.course.CourseChanges;
import care.alliance.gateway.page.session.Appointment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words a board for reception. */
@Component
class BoardViews {

    /** A hold may vanish any minute, and nobody is expected for what has lapsed or was declined. */
    private static final Set<String> NOT_ON_THE_BOARD = Set.of("HELD", "EXPIRED", "DECLINED");

    private final Steps steps;
    private final Words words;

    BoardViews(Steps steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    BoardView of(Board board, Optional<Map<UUID, String>> names) {
        Map<UUID, String> known = names.orElse(Map.of());
        List<BoardView.Row> rows = together(
                        board.items().stream().filter(one -> !NOT_ON_THE_BOARD.contains(one.state())),
                        BoardViews::groupOrItself)
                .map(found -> session(found, known, board.date()))
                .toList();
        List<BoardView.Row> toConfirm = together(board.toConfirm().stream(), BoardViews::courseOrItself)
                .map(asked -> question(asked, known, board.date()))
                .toList();
        return new BoardView(
                board.clinicId(),
                board.date(),
                words.day(board.date(), board.zone()),
                words.say("board.counts", sessions(rows.size()), words.zoneOfTimes(board.zone())),
                toConfirm,
                rows,
                names.isEmpty());
    }

    /** By start; those that have something in common are one, and seats of one group stand one after the other. */
    private static Stream<List<Appointment>> together(Stream<Appointment> found, Function<Appointment, UUID> common) {
        return found
                .sorted(Comparator.comparing(Appointment::start).thenComparing(BoardViews::groupOrItself))
                .collect(groupingBy(common, LinkedHashMap::new, toList()))
                .values()
                .stream();
    }

    private static UUID groupOrItself(Appointment one) {
        return one.groupId() == null ? one.id() : one.groupId();
    }

    private static UUID courseOrItself(Appointment asked) {
        return asked.course() == null ? asked.id() : asked.course().id();
    }

    private BoardView.Row session(List<Appointment> found, Map<UUID, String> names, LocalDate boardDate) {
        Appointment first = found.getFirst();
        return first.groupId() == null ? row(first, names, boardDate) : group(Group.onBoard(found), names, boardDate);
    }

    private BoardView.Row group(Group group, Map<UUID, String> names, LocalDate boardDate) {
        BoardView.Row seat = row(group.session(), names, boardDate);
        return new BoardView.Row(
                group.id(),
                seat.version(),
                seat.day(),
                seat.time(),
                words.say("board.group", taken(group)),
                seat.therapist(),
                words.say("format." + group.session().format()),
                marks(group),
                "",
                Group.href(group.id(), boardDate),
                "",
                "",
                List.of());
    }

    String taken(Group group) {
        return words.say("group.taken", group.taken().size(), group.places());
    }

    /** How many are in which state; those who have given their place back do not count unless all have. */
    List<BoardView.Mark> marks(Group group) {
        Map<String, Long> counts = group.counts();
        return counts.isEmpty()
                ? List.of(new BoardView.Mark("CANCELLED", words.say("state.CANCELLED")))
                : counts.entrySet().stream()
                        .map(count -> new BoardView.Mark(
                                count.getKey(), words.say("group.count." + count.getKey(), count.getValue())))
                        .toList();
    }

    /** A request, or several of one course as the one question that they are. */
    BoardView.Row question(List<Appointment> asked, Map<UUID, String> names, LocalDate boardDate) {
        Appointment first = asked.getFirst();
        BoardView.Row row = row(first, names, boardDate);
        if (asked.size() == 1) {
            return row;
        }
        String path =
                "/reception/courses/" + Objects.requireNonNull(first.course()).id();
        String seen = CourseChanges.seen(asked);
        return new BoardView.Row(
                row.id(),
                row.version(),
                row.day(),
                row.time(),
                row.patient(),
                row.therapist(),
                row.format() + ", " + words.say("board.course", asked.size()),
                row.marks(),
                row.deadline(),
                row.sessionHref(),
                Urls.to(path + "/confirm").with("seen", seen).toString(),
                Urls.to(path + "/decline")
                        .with("date", boardDate)
                        .with("seen", seen)
                        .toString(),
                List.of());
    }

    private String sessions(int count) {
        return switch (count) {
            case 0 -> words.say("board.sessions.none");
            case 1 -> words.say("board.sessions.one");
            default -> words.say("board.sessions.many", count);
        };
    }

    BoardView.Row row(Appointment appointment, Map<UUID, String> names, LocalDate boardDate) {
        String path = "/reception/appointments/" + appointment.id();
        return new BoardView.Row(
                appointment.id(),
                appointment.version(),
                words.shortDay(appointment.startsAt()),
                words.clock(appointment.startsAt()),
                patient(appointment),
                Optional.ofNullable(names.get(appointment.therapistId()))
                        .orElseGet(() -> words.say("board.therapist.unknown")),
                format(appointment),
                List.of(mark(appointment)),
                deadline(appointment),
                DeskForm.sessionHref(appointment.id(), boardDate),
                path + "/confirm",
                Urls.to(path + "/decline").with("date", boardDate).toString(),
                steps.arrivals(appointment));
    }

    private String format(Appointment appointment) {
        String format = words.say("format." + appointment.format());
        return appointment.groupId() == null ? format : words.say("board.seat", format);
    }

    String patient(Appointment appointment) {
        String name =
                appointment.patient() == null ? null : appointment.patient().name();
        return name == null || name.isBlank() ? words.say("board.someone") : name;
    }

    BoardView.Mark mark(Appointment appointment) {
        return new BoardView.Mark(appointment.state(), state(appointment));
    }

    /** The state as reception says it. */
    String state(Appointment appointment) {
        Appointment.Cancellation cancellation = appointment.cancellation();
        return switch (appointment.state()) {
            case "REQUESTED" -> words.say("board.state.request");
            case "CANCELLED" ->
                words.say(
                        cancellation != null && cancellation.isPatientsAndLate()
                                ? "board.state.late"
                                : "state.CANCELLED");
            default -> words.say("state." + appointment.state());
        };
    }

    /** By when a request has to be answered; empty for all else. */
    String deadline(Appointment appointment) {
        return appointment.requestExpiresAt() == null
                ? ""
                : words.say("board.deadline", words.moment(appointment.requestExpiresAt(), appointment.zone()));
    }
}
