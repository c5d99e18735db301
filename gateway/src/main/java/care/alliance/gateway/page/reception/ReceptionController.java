package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The board of a clinic, whole or as the part that a script swaps in, and the stream that says when to. */
@Controller
class ReceptionController {

    private final Boards boards;
    private final Therapists therapists;
    private final BoardViews views;
    private final Words words;

    ReceptionController(Boards boards, Therapists therapists, BoardViews views, Words words) {
        this.boards = boards;
        this.therapists = therapists;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/reception")
    Mono<Rendering> page(
            Visitor visitor,
            @RequestParam(required = false) @Nullable String clinic,
            @RequestParam(required = false) @Nullable String date) {
        DeskQuery query = DeskQuery.of(visitor, clinic, date);
        return Mono.zip(boards.of(query.clinic(), query.date()), orNone(therapists.clinicNames()))
                .flatMap(both -> view(both.getT1())
                        .map(board -> Rendering.view("reception/page")
                                .modelAttribute("board", board)
                                .modelAttribute(
                                        "desk",
                                        desk(visitor, both.getT1(), both.getT2().orElse(Map.of())))
                                .build()));
    }

    private Desk desk(Visitor visitor, Board board, Map<UUID, String> names) {
        return Desk.of(visitor, Desk.BOARD, board.clinicId(), board.date(), board.zone(), names, words);
    }

    @GetMapping("/reception/board")
    Mono<Rendering> board(
            Visitor visitor,
            @RequestParam(required = false) @Nullable String clinic,
            @RequestParam(required = false) @Nullable String date) {
        DeskQuery query = DeskQuery.of(visitor, clinic, date);
        return boards.of(query.clinic(), query.date())
                .flatMap(this::view)
                .map(board -> Rendering.view("reception/fragment")
                        .modelAttribute("board", board)
                        .build());
    }

    private Mono<BoardView> view(Board board) {
        List<UUID> who = Stream.concat(board.items().stream(), board.toConfirm().stream())
                .map(Appointment::therapistId)
                .toList();
        return orNone(therapists.names(who)).map(names -> views.of(board, names));
    }

    @GetMapping(path = "/reception/board/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> changes(Visitor visitor, @RequestParam(required = false) @Nullable String clinic) {
        return boards.changes(DeskQuery.of(visitor, clinic, null).clinic());
    }
}
