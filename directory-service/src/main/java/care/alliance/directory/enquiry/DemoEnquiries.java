package care.alliance.directory.enquiry;

import care.alliance.directory.demo.DemoYaml;
import care.alliance.directory.enquiry.DemoEnquiry.StepEntry;
import care.alliance.directory.enquiry.domain.Desk;
import care.alliance.directory.enquiry.domain.Handling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts a handful of enquiries into the inbox of the demo's London clinic, once: their ids never change, and one that is
 * there already stays as it is. Nothing is sent to anybody.
 */
@Component
@ConditionalOnBooleanProperty("alliance.directory.demo")
class DemoEnquiries {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final UUID LONDON = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");
    private final Desks desks;
    private final EnquiryStore store;
    private final TransactionalOperator transaction;
    private final Clock clock;

    DemoEnquiries(Desks desks, EnquiryStore store, TransactionalOperator transaction, Clock clock) {
        this.desks = desks;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The clinics are loaded before the service is ready. */
    @EventListener(ApplicationReadyEvent.class)
    void loadOnce() {
        load().block(LIMIT);
    }

    Mono<Void> load() {
        return desks.all()
                .flatMapIterable(all -> all)
                .filter(desk -> desk.clinic().equals(LONDON))
                .concatMap(desk -> Flux.fromIterable(written()).concatMap(entry -> keep(entry, desk)))
                .then();
    }

    static List<DemoEnquiry> written() {
        return DemoYaml.entries("enquiries", DemoEnquiry[].class);
    }

    private Mono<Void> keep(DemoEnquiry entry, Desk desk) {
        Instant now = clock.instant();
        Handling handling = Handling.received(entry.id(), desk, now.minus(entry.received()));
        for (StepEntry step : entry.steps()) {
            handling = step.on(handling, now).orElseThrow();
        }
        return store.insert(handling, entry.asked())
                .filter(isNew -> isNew)
                .flatMapMany(isNew -> Flux.fromIterable(entry.entries(now)))
                .concatMap(written -> store.add(entry.id(), written))
                .then()
                .as(transaction::transactional);
    }
}
