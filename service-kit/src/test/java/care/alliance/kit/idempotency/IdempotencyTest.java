package care.alliance.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.sample.WithSampleService;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Calls that come more than once. */
class IdempotencyTest extends WithSampleService {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String key = UUID.randomUUID().toString();
    private final String marker = UUID.randomUUID().toString();
    private final AtomicInteger runs = new AtomicInteger();

    @Autowired
    private Idempotency idempotency;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private DatabaseClient db;

    @Test
    void aRepeatedCallGetsTheFirstAnswer() {
        Answer first = ask("someone", key, "body", making(201));
        Answer again = ask("someone", key, "body", making(201));

        assertThat(again).isEqualTo(first);
        assertThat(first.etag()).isEqualTo("\"1\"");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void callsAtTheSameTimeHaveOneEffectAndEqualAnswers() {
        List<Answer> answers = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(_ -> answer("someone", key, "body", making(201)))
                .collectList()
                .block(PATIENCE));

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void refusalsAtTheSameTimeAreEqualAndLeaveNothing() {
        List<Answer> answers = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(_ -> answer("someone", key, "body", making(409)))
                .collectList()
                .block(PATIENCE));

        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().status()).isEqualTo(409);
        assertThat(effects()).isZero();
        assertThat(ask("someone", key, "body", making(201))).isEqualTo(answers.getFirst());
    }

    @Test
    void aRefusalAfterAViolatedConstraintIsKept() {
        Mono<Answer> violating = making(201)
                .then(db.sql("insert into thing (id, name) values (null, 'x')").then())
                .as(transaction::transactional)
                .thenReturn(new Answer(201, "{}", null))
                .onErrorReturn(new Answer(409, "{\"code\":\"slot-taken\"}", null));

        assertThat(ask("someone", key, "body", violating).status()).isEqualTo(409);
        assertThat(ask("someone", key, "body", making(201)).status()).isEqualTo(409);
        assertThat(effects()).isZero();
    }

    @Test
    void aRefusalBeforeAnyWorkIsKept() {
        Answer refusal = new Answer(409, "{\"code\":\"slot-taken\"}", null);

        assertThat(refuse(key, refusal)).isEqualTo(refusal);
        assertThat(ask("someone", key, "body", making(201))).isEqualTo(refusal);
        assertThat(effects()).isZero();
    }

    @Test
    void aRefusalBeforeAnyWorkIsNoAnswerToWhoeverWasAnsweredBefore() {
        Answer first = ask("someone", key, "body", making(201));

        assertThat(refuse(key, new Answer(409, "{}", null))).isEqualTo(first);
    }

    @Test
    void aRefusalBeforeAnyWorkIsForgottenWithoutKey() {
        assertThat(refuse(null, new Answer(409, "{}", null)).status()).isEqualTo(409);
        assertThat(ask("someone", null, "body", making(201)).status()).isEqualTo(201);
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        ask("someone", key, "body", making(201));

        Answer refused = ask("someone", key, "another body", making(201));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()).contains("\"code\":\"idempotency-key-reused\"");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void keysOfTwoCallersAreTwoKeys() {
        ask("someone", key, "body", making(201));
        ask("someone else", key, "body", making(201));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void withoutKeyEveryCallIsANewOne() {
        ask("someone", null, "body", making(201));
        ask("someone", null, "body", making(201));
        ask("someone", null, "body", making(409));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void aFaultIsForgotten() {
        StepVerifier.create(answer("someone", key, "body", making(201).then(Mono.error(new IllegalStateException()))))
                .verifyError(IllegalStateException.class);

        assertThat(ask("someone", key, "body", making(201)).status()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void afterADayAKeyIsNewAgain() {
        ask("someone", key, "body", making(201));
        db.sql("update idempotency set created_at = now() - interval '25 hours'")
                .then()
                .block(PATIENCE);

        ask("someone", key, "another body", making(201));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void whatACallerWasAnsweredCanBeForgotten() {
        Answer first = ask("someone", key, "body", making(201));
        Answer another = ask("someone else", key, "body", making(201));

        idempotency.forget("someone", "nobody is named so").block(PATIENCE);

        assertThat(ask("someone", key, "body", making(201))).isNotEqualTo(first);
        assertThat(ask("someone else", key, "body", making(201))).isEqualTo(another);
    }

    @Test
    void soCanWhateverAnybodyWasAnsweredAboutSomebody() {
        UUID patient = UUID.randomUUID();
        Answer about = new Answer(201, "{\"patient\":\"" + patient + "\"}", null);
        ask("the desk", key, "body", Mono.just(about));

        idempotency.forget("someone", patient.toString()).block(PATIENCE);

        assertThat(ask("the desk", key, "body", making(201))).isNotEqualTo(about);
    }

    @Test
    void neitherCallerNorKeyNorBodyIsStoredInTheClear() {
        ask("the-callers-secret", key, "the-request-body", making(201));

        String rows = Objects.requireNonNull(db.sql("select string_agg(i::text, ' ') from idempotency i")
                .mapValue(String.class)
                .one()
                .block(PATIENCE));

        assertThat(rows).doesNotContain("the-callers-secret", key, "the-request-body");
    }

    @Test
    void aBlankOrOverlongKeyIsAnInvalidParameter() {
        for (String bad : List.of(" ", "k".repeat(201))) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> new IdempotentCall("someone", bad, "body"))
                    .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("invalid-parameter"));
        }
    }

    @Test
    void anAnswerCarriesItsMediaTypeAndEtag() {
        ResponseEntity<String> made = new Answer(201, "{}", "\"3\"").response();
        ResponseEntity<String> refused = new Answer(409, "{}", null).response();

        assertThat(made.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(made.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private Answer refuse(@Nullable String as, Answer refusal) {
        return Objects.requireNonNull(idempotency
                .refuse(new IdempotentCall("someone", as, "body"), refusal)
                .block(PATIENCE));
    }

    private Answer ask(String caller, @Nullable String as, String body, Mono<Answer> work) {
        return Objects.requireNonNull(answer(caller, as, body, work).block(PATIENCE));
    }

    private Mono<Answer> answer(String caller, @Nullable String as, String body, Mono<Answer> work) {
        return idempotency.answer(new IdempotentCall(caller, as, body), work);
    }

    /** Makes a thing in a transaction that joins, and answers differently each time. */
    private Mono<Answer> making(int status) {
        return Mono.defer(() -> db.sql("insert into thing (id, name) values (gen_random_uuid(), :name)")
                .bind("name", marker)
                .then()
                .as(transaction::transactional)
                .then(Mono.fromSupplier(
                        () -> new Answer(status, "{\"run\":" + runs.incrementAndGet() + "}", "\"1\""))));
    }

    private long effects() {
        return Objects.requireNonNull(db.sql("select count(*) from thing where name = :name")
                .bind("name", marker)
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }
}
