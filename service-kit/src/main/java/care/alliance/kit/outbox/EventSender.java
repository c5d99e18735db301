package care.alliance.kit.outbox;

import java.util.concurrent.CompletableFuture;

/** The way to the broker. */
interface EventSender {

    /** Completes with the broker's ack, within the producer's delivery time-out. */
    CompletableFuture<?> send(OutboxRow row);
}
