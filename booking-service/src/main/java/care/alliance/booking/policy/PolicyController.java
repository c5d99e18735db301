package care.alliance.booking.policy;

import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.booking.policy.StoredPolicies.Said;
import care.alliance.booking.policy.domain.Nation;
import care.alliance.booking.replica.Offers;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A clinic's terms and those of its offers: read by its staff, set whole by its managers. */
@RestController
@RequestMapping("/api/booking/clinics/{id}")
class PolicyController {

    private final ClinicAccess access;
    private final StoredPolicies policies;
    private final Offers offers;

    PolicyController(ClinicAccess access, StoredPolicies policies, Offers offers) {
        this.access = access;
        this.policies = policies;
        this.offers = offers;
    }

    /**
     * Terms as they were said and as they count.
     *
     * @param terms null where nothing was said
     * @param counts what follows from them and what comes after them
     */
    record ClinicTerms(@Nullable Nation nation, Terms terms, Terms counts) {}

    @GetMapping("/policy")
    @StaffOnly
    Mono<ResponseEntity<ClinicTerms>> find(@PathVariable UUID id, Actor actor) {
        return access.toStaff(id, actor).flatMap(_ -> policies.find(id)).map(PolicyController::answer);
    }

    @PutMapping("/policy")
    @StaffOnly
    Mono<ResponseEntity<ClinicTerms>> set(
            @PathVariable UUID id,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Change change,
            Actor actor) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        return access.toManagers(id, actor)
                .flatMap(_ -> policies.put(id, change.terms(), change.nation(), expected)
                        .flatMap(_ -> policies.find(id))
                        .switchIfEmpty(stale(() -> policies.find(id))))
                .map(PolicyController::answer);
    }

    @GetMapping("/offers/{offerId}/policy")
    @StaffOnly
    Mono<ResponseEntity<ClinicTerms>> findForOffer(@PathVariable UUID id, @PathVariable UUID offerId, Actor actor) {
        return access.toStaff(id, actor)
                .flatMap(_ -> offerOf(id, offerId))
                .then(Mono.defer(() -> forOffer(id, offerId)));
    }

    @PutMapping("/offers/{offerId}/policy")
    @StaffOnly
    Mono<ResponseEntity<ClinicTerms>> setForOffer(
            @PathVariable UUID id,
            @PathVariable UUID offerId,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Terms terms,
            Actor actor) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        return access.toManagers(id, actor)
                .flatMap(_ -> offerOf(id, offerId))
                .flatMap(_ -> policies.putForOffer(id, offerId, terms, expected)
                        .flatMap(_ -> forOffer(id, offerId))
                        .switchIfEmpty(stale(() -> policies.findForOffer(offerId))));
    }

    private Mono<UUID> offerOf(UUID clinicId, UUID offerId) {
        return offers.find(offerId)
                .filter(offer -> offer.clinicId().equals(clinicId))
                .map(_ -> offerId)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private Mono<ResponseEntity<ClinicTerms>> forOffer(UUID clinicId, UUID offerId) {
        return Mono.zip(
                policies.findForOffer(offerId),
                policies.of(clinicId, offerId),
                (said, counts) -> ResponseEntity.ok()
                        .eTag("\"" + said.version() + "\"")
                        .body(new ClinicTerms(null, said.terms(), TermsColumns.terms(counts))));
    }

    private static ResponseEntity<ClinicTerms> answer(Said said) {
        return ResponseEntity.ok()
                .eTag("\"" + said.version() + "\"")
                .body(new ClinicTerms(
                        said.nation(), said.terms(), TermsColumns.terms(TermsColumns.policy(said.terms()))));
    }

    private static <T> Mono<T> stale(Supplier<Mono<Said>> now) {
        return Mono.defer(now).flatMap(said -> Mono.error(new ProblemException(Problem.staleVersion(said.version()))));
    }

    /** What a manager sets. */
    record Change(@Nullable Nation nation, @Valid Terms terms) {}
}
