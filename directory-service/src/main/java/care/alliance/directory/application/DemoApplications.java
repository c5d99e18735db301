package care.alliance.directory.application;

import care.alliance.directory.application.domain.Applicant;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.demo.DemoYaml;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives the demo's operator and managers a few applications to decide on, once: what was decided stays. Nobody is written to. */
@Component
@ConditionalOnBooleanProperty("alliance.directory.demo")
class DemoApplications {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final ApplicationStore store;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final Clock clock;

    DemoApplications(ApplicationStore store, AuditTrail audit, TransactionalOperator transaction, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Some of them are for vacancies, which come first. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void atStart() {
        load().block(LIMIT);
    }

    Mono<Void> load() {
        Instant now = clock.instant();
        return Flux.fromIterable(written())
                .map(entry -> entry.application(now))
                .concatMap(this::keep)
                .then();
    }

    static List<Entry> written() {
        return DemoYaml.entries("applications", Entry[].class);
    }

    private Mono<Void> keep(Application application) {
        var received = new Change(null, ApplicationState.RECEIVED.name());
        return store.find(application.id())
                .hasElement()
                .filter(there -> !there)
                .flatMap(missing -> store.insert(application)
                        .then(audit.record(
                                null,
                                AuditSubject.application(application.id()),
                                "received",
                                Map.of("state", received))))
                .as(transaction::transactional);
    }

    /**
     * An application as it is written.
     *
     * @param number two hexadecimal digits
     * @param vacancy number of the vacancy; null for none
     * @param clinic number of the clinic; null for Alliance itself
     * @param received how long ago
     * @param steps how far it has come since
     */
    record Entry(
            String number,
            @Nullable String vacancy,
            @Nullable String clinic,
            Duration received,
            Applicant applicant,
            List<ApplicationState> steps) {

        Entry {
            steps = Objects.requireNonNullElse(steps, List.of());
        }

        Application application(Instant now) {
            Application application = Application.received(
                    id("00000000ab" + number),
                    clinic == null ? null : id("00000000c1" + clinic),
                    vacancy == null ? null : id("00000000fa" + vacancy),
                    now.minus(received),
                    applicant);
            for (ApplicationState step : steps) {
                application = application.moved(step).orElseThrow();
            }
            return application;
        }

        private static UUID id(String node) {
            return UUID.fromString("0198c0de-0000-7000-8000-" + node);
        }
    }
}
