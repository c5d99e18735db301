package care.alliance.directory.application;

import care.alliance.directory.application.DocumentStore.Gate;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.DocumentType;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Takes documents in. The token is asked for before a byte is read, nothing is kept of what is too large, and only so many are
 * read at once, because each is held in memory until it is stored.
 */
@Component
class Documents {

    static final int MOST = 5;
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int READ_ON = 1024 * 1024;
    private static final int AT_ONCE = 8;
    private static final Duration READ_WITHIN = Duration.ofMinutes(1);

    private static final Problem TOO_LARGE =
            Problem.of(HttpStatus.CONTENT_TOO_LARGE, "document-too-large", "A document can have 10 MB at most.");
    private static final Problem TYPE = Problem.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document-type", "A document is a PDF, or a picture as PNG or JPEG.");
    private static final Problem EXPIRED =
            Problem.of(HttpStatus.GONE, "upload-expired", "Documents can no longer be added to this application.");

    private final DocumentStore store;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Documents(DocumentStore store, AuditTrail audit, TransactionalOperator transaction, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Errors with a problem for everything that is not to be taken: an unknown token is one for nothing that exists. */
    Mono<Taken> take(UUID application, int n, UploadToken token, ServerHttpRequest request) {
        return store.gate(application)
                .filter(gate -> same(gate.digest(), token.digest()))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .doOnNext(this::check)
                .flatMap(gate -> inTurn(read(request).flatMap(content -> keep(application, n, content))));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private void check(Gate gate) {
        if (gate.state() != ApplicationState.RECEIVED || !clock.instant().isBefore(gate.until())) {
            throw new ProblemException(EXPIRED);
        }
    }

    private Mono<Taken> inTurn(Mono<Taken> work) {
        return Mono.defer(() -> {
            if (!free.tryAcquire()) {
                return Mono.error(new ProblemException(Problem.unavailable()));
            }
            return work.doFinally(end -> free.release());
        });
    }

    private static Mono<byte[]> read(ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > LARGEST + READ_ON) {
            return Mono.error(new ProblemException(TOO_LARGE));
        }
        return request.getBody()
                .collect(Content::new, Content::add)
                .timeout(READ_WITHIN)
                .map(Content::bytes);
    }

    /** What came in. A little too much is read to its end, so that its sender listens when it is refused. */
    private static final class Content {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long read;

        void add(DataBuffer buffer) {
            try {
                read += buffer.readableByteCount();
                if (read > LARGEST + READ_ON) {
                    throw new ProblemException(TOO_LARGE);
                }
                if (read <= LARGEST) {
                    byte[] piece = new byte[buffer.readableByteCount()];
                    buffer.read(piece);
                    kept.writeBytes(piece);
                }
            } finally {
                DataBufferUtils.release(buffer);
            }
        }

        byte[] bytes() {
            if (read > LARGEST) {
                throw new ProblemException(TOO_LARGE);
            }
            return kept.toByteArray();
        }
    }

    private Mono<Taken> keep(UUID application, int n, byte[] content) {
        DocumentType type = DocumentType.of(content).orElseThrow(() -> new ProblemException(TYPE));
        Taken taken = new Taken(n, type, content.length);
        var change = new Change(null, type.name());
        return store.lockedGate(application)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())))
                .doOnNext(this::check)
                .then(store.put(application, n, type, content))
                .then(audit.record(
                        null, AuditSubject.application(application), "document-added", Map.of("document-" + n, change)))
                .as(transaction::transactional)
                .thenReturn(taken);
    }

    /** @param size in bytes */
    record Taken(int n, DocumentType type, int size) {}
}
