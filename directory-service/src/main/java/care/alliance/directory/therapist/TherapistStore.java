package care.alliance.directory.therapist;

import care.alliance.directory.database.Columns;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Price;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Therapist;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads therapists whole, for those who work on them. */
@Component
class TherapistStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** More therapists than this at one clinic need paging; the list is cut there. */
    private static final int MOST = 200;

    private static final String SELECT = """
            SELECT t.*, t.practice::text AS practice_json,
                (SELECT coalesce(json_agg(json_build_object('therapy', s.therapy, 'level', s.level)
                        ORDER BY s.position), '[]')
                    FROM skill s WHERE s.therapist_id = t.id)::text AS skills,
                (SELECT coalesce(json_agg(json_build_object('body', r.body, 'number', r.number, 'status', r.status,
                        'checkedOn', r.checked_on, 'checkedBy', r.checked_by, 'nextCheckOn', r.next_check_on)
                        ORDER BY r.position), '[]')
                    FROM registration r WHERE r.therapist_id = t.id)::text AS registrations,
                (SELECT coalesce(json_agg(json_build_object('id', o.id, 'clinicId', o.clinic_id, 'therapy', o.therapy,
                        'participation', o.participation, 'minutes', o.minutes, 'formats', o.formats,
                        'ageMin', o.age_min, 'ageMax', o.age_max,
                        'price', json_build_object('amount', o.price_amount, 'currency', o.price_currency))
                        ORDER BY o.position), '[]')
                    FROM offer o WHERE o.therapist_id = t.id)::text AS offers
            FROM therapist t
            """;
    private static final String AT_CLINIC = SELECT + """
            WHERE EXISTS (SELECT FROM offer o WHERE o.therapist_id = t.id AND o.clinic_id = :clinic)
            ORDER BY t.name, t.id LIMIT :most
            """;
    private static final String BATCH = SELECT + "WHERE t.id > :after ORDER BY t.id LIMIT :most";

    private final DatabaseClient database;
    private final TherapistRows rows;

    TherapistStore(DatabaseClient database, TherapistRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Empty for an unknown one. */
    Mono<StoredTherapist> find(UUID id) {
        return database.sql(SELECT + "WHERE t.id = :id")
                .bind("id", id)
                .map(this::therapist)
                .one()
                .timeout(LIMIT);
    }

    /** The one with this login; empty for a login that has no profile. */
    Mono<StoredTherapist> ofLogin(UUID login) {
        return database.sql(SELECT + "WHERE t.login_id = :login")
                .bind("login", login)
                .map(this::therapist)
                .one()
                .timeout(LIMIT);
    }

    /**
     * Keeps others from changing the therapist until the running transaction ends, then reads. Two statements, because the
     * second sees everything that whoever had the lock before has written.
     */
    Mono<StoredTherapist> lock(UUID id) {
        return database.sql("SELECT id FROM therapist WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map(row -> Columns.value(row, "id", UUID.class))
                .one()
                .timeout(LIMIT)
                .flatMap(this::find);
    }

    /** Those with an offer at a clinic, by name. */
    Flux<StoredTherapist> at(UUID clinic) {
        return database.sql(AT_CLINIC)
                .bind("clinic", clinic)
                .bind("most", MOST)
                .map(this::therapist)
                .all()
                .timeout(LIMIT);
    }

    /** The next few after an id, in the order of ids. */
    Flux<StoredTherapist> after(UUID id, int most) {
        return database.sql(BATCH)
                .bind("after", id)
                .bind("most", most)
                .map(this::therapist)
                .all()
                .timeout(LIMIT);
    }

    private StoredTherapist therapist(Readable row) {
        Therapist therapist = new Therapist(
                Columns.value(row, "id", UUID.class),
                row.get("login_id", UUID.class),
                new Portrait(
                        Columns.text(row, "name"),
                        Columns.text(row, "pronouns"),
                        Columns.text(row, "summary"),
                        Columns.text(row, "biography"),
                        Columns.text(row, "approach"),
                        Columns.texts(row, "languages"),
                        Columns.texts(row, "accessibility")),
                rows.list(row, "skills", Skill[].class),
                Columns.texts(row, "conditions"),
                Columns.texts(row, "does_not_treat"),
                rows.list(row, "registrations", Registration[].class),
                offers(rows.list(row, "offers", OfferView[].class)),
                rows.one(row, "practice_json", Practice.class),
                Columns.value(row, "confirmed_on", LocalDate.class));
        return new StoredTherapist(
                therapist, Columns.value(row, "version", Long.class), Columns.value(row, "bookable", Boolean.class));
    }

    private static List<Offer> offers(List<OfferView> views) {
        return views.stream().map(TherapistStore::offer).toList();
    }

    private static Offer offer(OfferView view) {
        return new Offer(
                view.id(),
                view.clinicId(),
                view.therapy(),
                view.participation(),
                Duration.ofMinutes(view.minutes()),
                Set.copyOf(view.formats()),
                new Ages(view.ageMin(), view.ageMax()),
                new Price(
                        view.price().amount(), Currency.getInstance(view.price().currency())));
    }
}
