package care.alliance.directory.letter;

import reactor.core.publisher.Mono;

/** Sends letters by mail. */
public interface Letters {

    /**
     * Keeps the letter and announces it; it goes out once the running transaction has been committed, and not at all when
     * that is rolled back. Errors with {@link org.springframework.transaction.IllegalTransactionStateException} when no
     * transaction is running.
     */
    Mono<Void> send(Letter letter);
}
