package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.VisibilityRules;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.kit.outbox.Outbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes therapists to PostgreSQL. What hangs on a therapist is replaced as a whole, one statement for each kind. */
@Component
class TherapistWriter implements Therapists {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Also locks the row, so that writers of one therapist, and hence their events, come one after the other. */
    private static final String SAVE = """
            INSERT INTO therapist (id, login_id, bookable, name, pronouns, summary, biography, approach, languages,
                conditions, does_not_treat, accessibility, practice, confirmed_on)
            VALUES (:id, :loginId, :bookable, :name, :pronouns, :summary, :biography, :approach, :languages,
                :conditions, :doesNotTreat, :accessibility, CAST(:practice AS jsonb), :confirmedOn)
            ON CONFLICT (id) DO UPDATE SET login_id = excluded.login_id, bookable = excluded.bookable,
                name = excluded.name, pronouns = excluded.pronouns, summary = excluded.summary,
                biography = excluded.biography, approach = excluded.approach, languages = excluded.languages,
                conditions = excluded.conditions, does_not_treat = excluded.does_not_treat,
                accessibility = excluded.accessibility, practice = excluded.practice,
                confirmed_on = excluded.confirmed_on, version = therapist.version + 1
            """;

    private static final String SAVE_SKILLS = """
            INSERT INTO skill (therapist_id, position, therapy, level)
            SELECT :id, n, item ->> 'therapy', item ->> 'level'
            FROM jsonb_array_elements(CAST(:items AS jsonb)) WITH ORDINALITY AS items (item, n)
            """;
    private static final String SAVE_REGISTRATIONS = """
            INSERT INTO registration (therapist_id, position, body, number, status, checked_on, checked_by,
                next_check_on)
            SELECT :id, n, item ->> 'body', item ->> 'number', item ->> 'status',
                (item ->> 'checkedOn')::date, item ->> 'checkedBy', (item ->> 'nextCheckOn')::date
            FROM jsonb_array_elements(CAST(:items AS jsonb)) WITH ORDINALITY AS items (item, n)
            """;
    private static final String SAVE_OFFERS = """
            INSERT INTO offer (therapist_id, position, id, clinic_id, therapy, participation, minutes, formats,
                age_min, age_max, price_amount, price_currency)
            SELECT :id, n, (item ->> 'id')::uuid, (item ->> 'clinicId')::uuid, item ->> 'therapy',
                item ->> 'participation', (item ->> 'minutes')::int,
                ARRAY(SELECT jsonb_array_elements_text(item -> 'formats')),
                (item ->> 'ageMin')::int, (item ->> 'ageMax')::int,
                (item -> 'price' ->> 'amount')::bigint, item -> 'price' ->> 'currency'
            FROM jsonb_array_elements(CAST(:items AS jsonb)) WITH ORDINALITY AS items (item, n)
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Library library;
    private final VisibilityRules rules;
    private final Today today;

    TherapistWriter(
            DatabaseClient database,
            TransactionalOperator transaction,
            Outbox outbox,
            JsonMapper json,
            Library library,
            ProfileSettings settings,
            Today today) {
        this.database = database;
        this.transaction = transaction;
        this.outbox = outbox;
        this.json = json;
        this.library = library;
        this.rules = settings.rules();
        this.today = today;
    }

    @Override
    public Mono<Void> save(Therapist therapist) {
        UUID id = therapist.id();
        List<OfferView> offers = therapist.offers().stream().map(OfferView::of).toList();
        LocalDate day = today.date();
        boolean bookable = therapist.visibility(rules, day).bookable();
        return upsert(therapist, bookable, day)
                .then(replace("DELETE FROM skill WHERE therapist_id = :id", SAVE_SKILLS, id, therapist.skills()))
                .then(replace(
                        "DELETE FROM registration WHERE therapist_id = :id",
                        SAVE_REGISTRATIONS,
                        id,
                        therapist.registrations()))
                .then(replace("DELETE FROM offer WHERE therapist_id = :id", SAVE_OFFERS, id, offers))
                .then(outbox.append(TherapistEvents.published(therapist, bookable, library)))
                .as(transaction::transactional)
                .timeout(LIMIT);
    }

    /**
     * Remembers whether people may book the therapist, and when the profile was confirmed; announced only where the first
     * has changed. In the running transaction that has locked the therapist.
     */
    Mono<Void> stand(StoredTherapist stored, boolean bookable, LocalDate confirmedOn) {
        Therapist therapist = stored.therapist();
        Mono<Void> update = database.sql("UPDATE therapist SET bookable = :bookable, confirmed_on = :on WHERE id = :id")
                .bind("bookable", bookable)
                .bind("on", confirmedOn)
                .bind("id", therapist.id())
                .then();
        return (bookable == stored.bookable()
                        ? update
                        : update.then(outbox.append(TherapistEvents.published(therapist, bookable, library))))
                .timeout(LIMIT);
    }

    private Mono<Void> upsert(Therapist therapist, boolean bookable, LocalDate day) {
        Portrait portrait = therapist.portrait();
        GenericExecuteSpec save = database.sql(SAVE)
                .bind("id", therapist.id())
                .bind("bookable", bookable)
                .bind("confirmedOn", Objects.requireNonNullElse(therapist.confirmedOn(), day))
                .bind("name", portrait.name())
                .bind("pronouns", portrait.pronouns())
                .bind("summary", portrait.summary())
                .bind("biography", portrait.biography())
                .bind("approach", portrait.approach())
                .bind("languages", portrait.languages().toArray(String[]::new))
                .bind("accessibility", portrait.accessibility().toArray(String[]::new))
                .bind("conditions", therapist.conditions().toArray(String[]::new))
                .bind("doesNotTreat", therapist.doesNotTreat().toArray(String[]::new))
                .bind("practice", json.writeValueAsString(therapist.practice()));
        UUID login = therapist.loginId();
        return (login == null ? save.bindNull("loginId", UUID.class) : save.bind("loginId", login)).then();
    }

    private Mono<Void> replace(String remove, String insert, UUID id, List<?> items) {
        return database.sql(remove)
                .bind("id", id)
                .then()
                .then(database.sql(insert)
                        .bind("id", id)
                        .bind("items", json.writeValueAsString(items))
                        .then());
    }
}
