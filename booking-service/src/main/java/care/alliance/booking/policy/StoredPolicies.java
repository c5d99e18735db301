package care.alliance.booking.policy;

import care.alliance.booking.opening.Openings;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Nation;
import care.alliance.kit.version.ExpectedVersion;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Policies in PostgreSQL. */
@Repository
class StoredPolicies implements ClinicPolicies {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final DatabaseClient db;
    private final TransactionalOperator transaction;
    private final Openings openings;

    StoredPolicies(DatabaseClient db, TransactionalOperator transaction, Openings openings) {
        this.db = db;
        this.transaction = transaction;
        this.openings = openings;
    }

    /**
     * Terms as they stand.
     *
     * @param version 0 where nothing was ever said
     */
    record Said(Terms terms, @Nullable Nation nation, int version) {

        static final Said NOTHING = new Said(
                new Terms(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
                null,
                0);
    }

    @Override
    public Mono<ClinicPolicy> of(UUID clinicId, UUID offerId) {
        return db.sql("SELECT " + PolicyColumns.POLICY + """
                         FROM (VALUES (1)) AS one
                         LEFT JOIN clinic_policy p ON p.clinic_id = :clinic
                         LEFT JOIN offer_policy op ON op.offer_id = :offer
                        """)
                .bind("clinic", clinicId)
                .bind("offer", offerId)
                .map(PolicyColumns::policy)
                .one()
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Void> set(UUID clinicId, ClinicPolicy policy) {
        return find(clinicId)
                .flatMap(said -> put(clinicId, TermsColumns.terms(policy), said.nation(), new ExpectedVersion.Any()))
                .then();
    }

    @Override
    public Mono<Void> keepHolidaysOf(UUID clinicId, Nation nation) {
        return db.sql("INSERT INTO clinic_policy (clinic_id, nation) VALUES (:clinic, :nation) ON CONFLICT DO NOTHING")
                .bind("clinic", clinicId)
                .bind("nation", nation.name())
                .then()
                .then(openings.changedAt(clinicId))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    @Override
    public Mono<Nation> nation(UUID clinicId) {
        return find(clinicId).flatMap(said -> Mono.justOrEmpty(said.nation()));
    }

    Mono<Said> find(UUID clinicId) {
        return db.sql("SELECT " + TermsColumns.ALL + ", nation, version FROM clinic_policy WHERE clinic_id = :id")
                .bind("id", clinicId)
                .map(row -> said(row, nation(row.get("nation", String.class))))
                .one()
                .defaultIfEmpty(Said.NOTHING)
                .timeout(TIME_OUT);
    }

    Mono<Said> findForOffer(UUID offerId) {
        return db.sql("SELECT " + TermsColumns.ALL + ", version FROM offer_policy WHERE offer_id = :id")
                .bind("id", offerId)
                .map(row -> said(row, null))
                .one()
                .defaultIfEmpty(Said.NOTHING)
                .timeout(TIME_OUT);
    }

    /** The new version, or empty if the stored one is not expected. */
    Mono<Integer> put(UUID clinicId, Terms terms, @Nullable Nation nation, ExpectedVersion expected) {
        var statement = TermsColumns.bind(
                        db.sql("INSERT INTO clinic_policy (clinic_id, nation, " + TermsColumns.ALL
                                + ") VALUES (:id, :nation, " + TermsColumns.VALUES
                                + ") ON CONFLICT (clinic_id) DO UPDATE SET nation = excluded.nation, "
                                + TermsColumns.SET
                                + ", version = clinic_policy.version + 1 RETURNING version"),
                        terms)
                .bind("id", clinicId)
                .bind("nation", nation == null ? Parameters.in(String.class) : Parameters.in(nation.name()));
        return lock(clinicId)
                .then(Mono.defer(() -> find(clinicId)))
                .filter(said -> expected.allows(said.version()))
                .flatMap(_ -> statement.mapValue(Integer.class).one())
                .flatMap(version -> openings.changedAt(clinicId).thenReturn(version))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    /** The same for one offer of the clinic. */
    Mono<Integer> putForOffer(UUID clinicId, UUID offerId, Terms terms, ExpectedVersion expected) {
        var statement = TermsColumns.bind(
                        db.sql("INSERT INTO offer_policy (offer_id, " + TermsColumns.ALL + ") VALUES (:id, "
                                + TermsColumns.VALUES + ") ON CONFLICT (offer_id) DO UPDATE SET " + TermsColumns.SET
                                + ", version = offer_policy.version + 1 RETURNING version"),
                        terms)
                .bind("id", offerId);
        return lock(offerId)
                .then(Mono.defer(() -> findForOffer(offerId)))
                .filter(said -> expected.allows(said.version()))
                .flatMap(_ -> statement.mapValue(Integer.class).one())
                .flatMap(version -> openings.changedAt(clinicId).thenReturn(version))
                .as(transaction::transactional)
                .timeout(TIME_OUT);
    }

    private Mono<Void> lock(UUID owner) {
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended('policy of ' || CAST(:id AS text), 0))")
                .bind("id", owner)
                .then();
    }

    private static Said said(Readable row, @Nullable Nation nation) {
        return new Said(TermsColumns.terms(row), nation, Objects.requireNonNull(row.get("version", Integer.class)));
    }

    private static @Nullable Nation nation(@Nullable String name) {
        return name == null ? null : Nation.valueOf(name);
    }
}
