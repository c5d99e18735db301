package care.alliance.kit.sample;

import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.PatientsOnly;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Handlers that are called right and wrong. */
@RestController
class SampleController {

    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SampleController(DatabaseClient db, Outbox outbox, TransactionalOperator transaction, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/sample/me")
    Mono<Actor> me(Actor actor) {
        return Mono.just(actor);
    }

    @SignedIn
    @GetMapping("/sample/signed-in")
    Mono<String> signedIn() {
        return Mono.just("welcome");
    }

    @PatientsOnly
    @GetMapping("/sample/patients")
    Mono<String> patients() {
        return Mono.just("welcome");
    }

    @StaffOnly
    @GetMapping("/sample/staff")
    Mono<String> staff() {
        return Mono.just("welcome");
    }

    @PreAuthorize("hasAuthority('SCOPE_contacts:read')")
    @GetMapping("/internal/sample/contacts")
    Mono<String> contacts() {
        return Mono.just("welcome");
    }

    @Anyone
    @GetMapping("/internal/sample/open-by-mistake")
    Mono<String> openByMistake() {
        return Mono.just("welcome");
    }

    @Anyone
    @PostMapping("/sample/things")
    Mono<Thing> make(@Valid @RequestBody Thing thing) {
        return Mono.just(thing);
    }

    @Anyone
    @GetMapping("/sample/things/{id}")
    Mono<String> one(@PathVariable UUID id) {
        return Mono.just(id.toString());
    }

    @Anyone
    @GetMapping("/sample/things")
    Mono<String> search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable DayOfWeek day,
            @RequestParam(name = "from", required = false) @Nullable LocalDate since,
            @RequestParam(defaultValue = "10") @Max(100) int limit) {
        return Mono.just(q + day + since + limit);
    }

    @Anyone
    @GetMapping("/sample/refused")
    Mono<String> refused() {
        return Mono.error(new ProblemException(
                Problem.conflict("slot-taken", "Someone was faster.").with("alternatives", List.of("10:00", "11:00"))));
    }

    @Anyone
    @GetMapping("/sample/broken/{secret}")
    Mono<String> broken(@PathVariable String secret) {
        return Mono.error(new IllegalStateException("a fault"));
    }

    @Anyone
    @GetMapping("/sample/slow")
    Mono<String> slow() {
        return db.sql("select pg_sleep(30)").then().thenReturn("never");
    }

    @Anyone
    @PostMapping("/sample/announcements/{id}")
    Mono<Void> announce(@PathVariable UUID id) {
        return outbox.append(OutgoingEvent.of(id, SampleEvents.delivery(id, clock.instant())))
                .as(transaction::transactional);
    }

    record Thing(@NotBlank String name, @Max(10) int count, Instant start, List<@Valid Part> parts) {

        record Part(@NotBlank String label, int size) {}
    }
}
