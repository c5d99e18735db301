package care.alliance.gateway.page.reception;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        List<BoardView.Row> rows = board.items().stream()
                .filter(appointment -> !NOT_ON_THE_BOARD.contains(appointment.state()))
                .sorted(Comparator.comparing(Appointment::start))
                .map(appointment -> row(appointment, known, board.date()))
                .toList();
        List<BoardView.Row> toConfirm = requests(board).stream()
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

    /** Requests by start; those of one course are one question. */
    private static Collection<List<Appointment>> requests(Board board) {
        return board.toConfirm().stream()
                .sorted(Comparator.comparing(Appointment::start))
                .collect(groupingBy(
                        asked -> asked.course() == null
                                ? asked.id()
                                : asked.course().id(),
                        LinkedHashMap::new,
                        toList()))
                .values();
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
        return new BoardView.Row(
                row.id(),
                row.version(),
                row.day(),
                row.time(),
                row.patient(),
                row.therapist(),
                row.format() + ", " + words.say("board.course", asked.size()),
                row.state(),
                row.stateText(),
                row.deadline(),
                row.sessionHref(),
                path + "/confirm",
                Urls.to(path + "/decline").with("date", boardDate).toString(),
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
                words.say("format." + appointment.format()),
                appointment.state(),
                state(appointment),
                deadline(appointment),
                DeskForm.sessionHref(appointment.id(), boardDate),
                path + "/confirm",
                Urls.to(path + "/decline").with("date", boardDate).toString(),
                steps.arrivals(appointment));
    }

    String patient(Appointment appointment) {
        String name =
                appointment.patient() == null ? null : appointment.patient().name();
        return name == null || name.isBlank() ? words.say("board.someone") : name;
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
