package care.alliance.directory.application;

import care.alliance.directory.application.DocumentStore.Document;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Documents of applications: added with the token that the applicant got, read by those who decide. */
@RestController
@RequestMapping(ApplicationController.PATH + "/{id}/documents/{n}")
class DocumentController {

    private final Documents documents;
    private final DocumentStore store;
    private final ApplicationStore applications;
    private final AuditTrail audit;
    private final TransactionalOperator transaction;

    DocumentController(
            Documents documents,
            DocumentStore store,
            ApplicationStore applications,
            AuditTrail audit,
            TransactionalOperator transaction) {
        this.documents = documents;
        this.store = store;
        this.applications = applications;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The content itself is the body, whatever its media type is said to be. */
    @Anyone
    @PutMapping
    Mono<Documents.Taken> add(
            @PathVariable UUID id,
            @PathVariable int n,
            @RequestHeader(name = UploadToken.HEADER, required = false) @Nullable String token,
            ServerHttpRequest request) {
        if (token == null || n < 1 || n > Documents.MOST) {
            throw notFound();
        }
        return documents.take(id, n, new UploadToken(token), request);
    }

    /** Never shown inside a page: a browser keeps it as a file. Who read what is remembered. */
    @SignedIn
    @GetMapping
    Mono<ResponseEntity<ByteBuffer>> read(Actor actor, @PathVariable UUID id, @PathVariable int n) {
        return applications
                .find(id)
                .filter(Reach.of(actor)::covers)
                .flatMap(application -> store.get(id, n))
                .flatMap(document -> audit.record(
                                actor.subject(), AuditSubject.application(id), "document-" + n + "-read", Map.of())
                        .as(transaction::transactional)
                        .thenReturn(document))
                .map(document -> answer(document, n))
                .switchIfEmpty(Mono.error(DocumentController::notFound));
    }

    private static ResponseEntity<ByteBuffer> answer(Document document, int n) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("document-" + n + "." + document.type().extension())
                .build());
        headers.setContentType(MediaType.parseMediaType(document.type().mediaType()));
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok().headers(headers).body(document.content());
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
