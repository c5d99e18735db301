package care.alliance.kit.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Gives a repeated call the first answer, for services on R2DBC. */
public final class Idempotency {

    /** How long an answer can be had again. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final AnswerStore store;
    private final TransactionalOperator transaction;
    private final Answer keyReused;
    private final Clock clock;

    Idempotency(AnswerStore store, TransactionalOperator transaction, Answer keyReused, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.keyReused = keyReused;
        this.clock = clock;
    }

    /**
     * The work's answer, or the one that was given under this key before.
     *
     * <p>The key is taken in the transaction of the work, so a second call with it waits for the first and then gets its
     * answer. A refusal (status from 400 on) rolls the work back and is stored by itself. An error of the work stores
     * nothing: the call may be repeated.
     *
     * @param work joins this transaction
     * @return 422 {@code idempotency-key-reused} when the key came with another fingerprint before
     */
    public Mono<Answer> answer(IdempotentCall call, Mono<Answer> work) {
        if (call.key() == null) {
            return transaction
                    .execute(status -> work.doOnNext(answer -> rollBackIfRefused(answer, status)))
                    .single();
        }
        StoredCall stored = StoredCall.of(call, call.key(), clock.instant());
        return transaction
                .execute(status -> store.take(stored)
                        .flatMap(taken -> taken
                                ? first(stored, work, status)
                                : replay(stored).map(Outcome::settled)))
                .single()
                .flatMap(outcome ->
                        outcome.isSettled() ? Mono.just(outcome.answer()) : settle(stored, outcome.answer()));
    }

    /**
     * A refusal that was known before any work, or the answer that was given under this key before: then there was work, and the
     * refusal comes of it.
     */
    public Mono<Answer> refuse(IdempotentCall call, Answer refusal) {
        return call.key() == null
                ? Mono.just(refusal)
                : settle(StoredCall.of(call, call.key(), clock.instant()), refusal);
    }

    /**
     * Forgets what this caller was answered, and what anybody was answered in which a text stands, such as the id of a person
     * who is to be forgotten. Joins the running transaction; a call that is repeated afterwards is a new one.
     */
    public Mono<Void> forget(String caller, String mentioned) {
        return store.forget(caller, mentioned);
    }

    private Mono<Outcome> first(StoredCall call, Mono<Answer> work, ReactiveTransaction status) {
        return work.flatMap(answer -> {
            if (answer.isRefusal()) {
                status.setRollbackOnly();
                return Mono.just(Outcome.toSettle(answer));
            }
            return store.put(call, answer).thenReturn(Outcome.settled(answer));
        });
    }

    /** Between roll-back and here another call may have taken the key; then its answer is everybody's. */
    private Mono<Answer> settle(StoredCall call, Answer refusal) {
        return store.take(call)
                .flatMap(taken -> taken ? store.put(call, refusal).thenReturn(refusal) : replay(call))
                .as(transaction::transactional);
    }

    private Mono<Answer> replay(StoredCall call) {
        return store.find(call).defaultIfEmpty(keyReused);
    }

    private static void rollBackIfRefused(Answer answer, ReactiveTransaction status) {
        if (answer.isRefusal()) {
            status.setRollbackOnly();
        }
    }

    private record Outcome(Answer answer, boolean isSettled) {

        static Outcome settled(Answer answer) {
            return new Outcome(answer, true);
        }

        static Outcome toSettle(Answer answer) {
            return new Outcome(answer, false);
        }
    }
}
