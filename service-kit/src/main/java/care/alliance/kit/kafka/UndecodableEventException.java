package care.alliance.kit.kafka;

/** A record that no number of tries makes readable. */
public final class UndecodableEventException extends RuntimeException {

    UndecodableEventException(String message) {
        super(message);
    }

    UndecodableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
