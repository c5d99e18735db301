package care.alliance.booking.board;

import care.alliance.booking.appointment.ClinicAppointments;
import care.alliance.booking.replica.Clinics;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The board, for staff of its clinic. */
@RestController
@RequestMapping("/api/booking/clinics/{id}/board")
class BoardController {

    private static final Duration BEAT = Duration.ofSeconds(15);

    /** Then the client comes again, with a token that is checked anew. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(30);

    private static final int MOST_STREAMS = 1_000;

    private final Clinics clinics;
    private final ClinicAppointments appointments;
    private final BoardNews news;
    private final Clock clock;

    BoardController(Clinics clinics, ClinicAppointments appointments, BoardNews news, Clock clock) {
        this.clinics = clinics;
        this.appointments = appointments;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping
    @StaffOnly
    Mono<Board> board(@PathVariable UUID id, Actor actor, @RequestParam(required = false) @Nullable LocalDate date) {
        return clinicOf(actor, id).flatMap(clinic -> {
            ZoneId zone = clinic.zone();
            LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), zone) : date;
            Instant from = day.atStartOfDay(zone).toInstant();
            Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
            return Mono.zip(
                    appointments.between(id, from, to).collectList(),
                    appointments.toConfirm(id).collectList(),
                    (items, toConfirm) -> Board.of(id, day, zone, items, toConfirm));
        });
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @StaffOnly
    Flux<ServerSentEvent<BoardChange>> stream(@PathVariable UUID id, Actor actor) {
        return clinicOf(actor, id).flatMapMany(_ -> {
            if (news.listeners() >= MOST_STREAMS) {
                return Flux.error(new ProblemException(Problem.unavailable()));
            }
            return changes(id)
                    .publish(changes -> changes.mergeWith(beats().takeUntilOther(changes.ignoreElements())))
                    .takeUntilOther(Mono.delay(LONGEST_STREAM));
        });
    }

    private Flux<ServerSentEvent<BoardChange>> changes(UUID clinicId) {
        return news.of(clinicId)
                .map(change -> ServerSentEvent.builder(change).event("board").build());
    }

    /** The first at once, so that the client knows that it is heard; the others find out whether it is still there. */
    private static Flux<ServerSentEvent<BoardChange>> beats() {
        return Flux.interval(Duration.ZERO, BEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<BoardChange>builder().comment("beat").build());
    }

    private Mono<Clinic> clinicOf(Actor actor, UUID clinicId) {
        return Mono.just(clinicId)
                .filter(actor::worksAt)
                .flatMap(clinics::find)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
