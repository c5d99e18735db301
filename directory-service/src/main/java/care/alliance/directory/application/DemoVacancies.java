package care.alliance.directory.application;

import care.alliance.directory.application.domain.Vacancy;
import care.alliance.directory.clinic.domain.Setting;
import care.alliance.directory.demo.DemoYaml;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives the demo's clinics places to fill. Each start moves their last day on, so that the page never empties. */
@Component
@ConditionalOnBooleanProperty("alliance.directory.demo")
class DemoVacancies {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final VacancyStore store;
    private final Clock clock;

    DemoVacancies(VacancyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The clinics are loaded before the service is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void atStart() {
        load().block(LIMIT);
    }

    Mono<Void> load() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VacancyStore.ZONE);
        return Flux.fromIterable(written())
                .concatMap(entry -> store.save(entry.vacancy(today)))
                .then();
    }

    static List<Entry> written() {
        return DemoYaml.entries("vacancies", Entry[].class);
    }

    /**
     * A vacancy as it is written; numbers are two hexadecimal digits.
     *
     * @param days how long one can still apply
     */
    record Entry(
            String number,
            String clinic,
            String title,
            List<String> therapies,
            Setting setting,
            String hours,
            int days) {

        Vacancy vacancy(LocalDate today) {
            return new Vacancy(
                    id("00000000fa" + number),
                    id("00000000c1" + clinic),
                    title,
                    therapies,
                    setting,
                    hours,
                    today.plusDays(days));
        }

        private static UUID id(String node) {
            return UUID.fromString("0198c0de-0000-7000-8000-" + node);
        }
    }
}
