package care.alliance.directory.enquiry;

import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff can do to an enquiry. Whether it is their clinic's is decided with its row at hand. */
@RestController
@RequestMapping(EnquiryController.PATH + "/{id}")
class HandlingController {

    private static final String KEY = "Idempotency-Key";

    private final Handlings handlings;
    private final Idempotency idempotency;
    private final Replies replies;

    HandlingController(Handlings handlings, Idempotency idempotency, Replies replies) {
        this.handlings = handlings;
        this.idempotency = idempotency;
        this.replies = replies;
    }

    @StaffOnly
    @PostMapping("/take")
    Mono<ResponseEntity<String>> take(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch) {
        return change(actor, id, key, ifMatch, "take", new Step.Take());
    }

    @StaffOnly
    @PostMapping("/note")
    Mono<ResponseEntity<String>> note(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Step.Note body) {
        return change(actor, id, key, ifMatch, "note", body);
    }

    @StaffOnly
    @PostMapping("/reply")
    Mono<ResponseEntity<String>> reply(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Step.Reply body) {
        return change(actor, id, key, ifMatch, "reply", body);
    }

    @StaffOnly
    @PostMapping("/close")
    Mono<ResponseEntity<String>> close(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Step.Close body) {
        return change(actor, id, key, ifMatch, "close", body);
    }

    private Mono<ResponseEntity<String>> change(
            Actor actor, UUID id, @Nullable String key, @Nullable String ifMatch, String action, Step step) {
        String path = EnquiryController.PATH + "/" + id + "/" + action;
        IdempotentCall call =
                new IdempotentCall(Objects.requireNonNull(actor.subject()), key, replies.fingerprint(path, step));
        return idempotency
                .answer(call, handlings.change(actor, id, ExpectedVersion.of(ifMatch), step))
                .map(Answer::response);
    }
}
