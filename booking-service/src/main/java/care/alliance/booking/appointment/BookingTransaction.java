package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A transaction that a refusal undoes. */
@Component
class BookingTransaction {

    private final TransactionalOperator transactions;

    BookingTransaction(TransactionalOperator transactions) {
        this.transactions = transactions;
    }

    Mono<BookingOutcome> run(Mono<BookingOutcome> work) {
        return transactions
                .execute(transaction -> work.doOnNext(outcome -> {
                    if (outcome instanceof Refusal) {
                        transaction.setRollbackOnly();
                    }
                }))
                .single();
    }
}
