package care.alliance.directory.demo;

import care.alliance.directory.clinic.Clinics;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.database.Columns;
import care.alliance.directory.therapist.Therapists;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the demo at start, once for each version of its files and again when that was weeks ago; loading announces everything on the bus. */
@Component
@ConditionalOnBooleanProperty("alliance.directory.demo")
class DemoLoader implements ApplicationRunner {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Sixty one by one would make the start slower; the pool has more connections than this. */
    private static final int AT_ONCE = 6;

    /** Later, all therapists would be hidden, for nobody confirms an invented profile. */
    private static final Duration FRESH = Duration.ofDays(14);

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clinics clinics;
    private final Therapists therapists;
    private final DatabaseClient database;
    private final Clock clock;

    DemoLoader(Clinics clinics, Therapists therapists, DatabaseClient database, Clock clock) {
        this.clinics = clinics;
        this.therapists = therapists;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load().block(LIMIT);
    }

    /** Errors are faults of the database only; loading again goes on where it stopped. */
    Mono<Void> load() {
        DemoFiles files = DemoFiles.read();
        String version = files.version();
        return isLoaded(version)
                .filter(loaded -> !loaded)
                .flatMap(missing -> save(files.supply()).then(remember(version)));
    }

    private Mono<Void> save(DemoSupply supply) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return Flux.fromIterable(supply.clinics())
                .concatMap(this::save)
                .thenMany(Flux.fromIterable(supply.therapists())
                        .flatMap(entry -> therapists.save(entry.therapist(today)), AT_ONCE))
                .then();
    }

    private Mono<Void> save(ClinicEntry entry) {
        Clinic clinic = entry.clinic();
        return clinics.save(clinic)
                .then(Mono.justOrEmpty(entry.notice())
                        .flatMap(notice -> clinics.save(clinic.id(), notice.notice(clock.instant()))));
    }

    private Mono<Boolean> isLoaded(String version) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM demo_supply WHERE version = :version AND loaded_at > :since) AS loaded
                        """)
                .bind("version", version)
                .bind("since", clock.instant().minus(FRESH))
                .map(row -> Columns.value(row, "loaded", Boolean.class))
                .one();
    }

    private Mono<Void> remember(String version) {
        return database.sql("""
                        INSERT INTO demo_supply (version, loaded_at) VALUES (:version, :now)
                        ON CONFLICT (version) DO UPDATE SET loaded_at = excluded.loaded_at
                        """)
                .bind("version", version)
                .bind("now", clock.instant())
                .then();
    }
}
