package care.alliance.directory.application.domain;

import static care.alliance.directory.application.domain.ApplicationState.ACCEPTED;
import static care.alliance.directory.application.domain.ApplicationState.DECLINED;
import static care.alliance.directory.application.domain.ApplicationState.RECEIVED;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to work here.
 *
 * @param clinicId whom it was sent to; null for Alliance itself
 * @param closedAt when it was accepted or declined; null before
 * @param answer why it was declined; null otherwise
 * @param loginPrepared whether a login may wait at Keycloak that nobody uses yet
 * @param loginId subject of the therapist's login; null until accepted
 * @param applicant null once erased
 */
public record Application(
        UUID id,
        int version,
        ApplicationState state,
        @Nullable UUID clinicId,
        @Nullable UUID vacancyId,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String answer,
        boolean loginPrepared,
        @Nullable UUID loginId,
        @Nullable Applicant applicant) {

    /** One that has just arrived. */
    public static Application received(
            UUID id, @Nullable UUID clinicId, @Nullable UUID vacancyId, Instant now, Applicant applicant) {
        return new Application(id, 1, RECEIVED, clinicId, vacancyId, now, null, null, false, null, applicant);
    }

    /** One step on; empty when there is no such step, or when it needs more than a step: an answer or a login. */
    public Optional<Application> moved(ApplicationState to) {
        return to == ACCEPTED || to == DECLINED ? Optional.empty() : next(to, null, null, null);
    }

    /** Declined, with the reason that the applicant is told; empty when it has ended already. */
    public Optional<Application> declined(String reason, Instant now) {
        return next(DECLINED, now, reason, null);
    }

    /** Accepted, with the login that was made; empty when it is not time yet, or when it has ended already. */
    public Optional<Application> accepted(UUID login, Instant now) {
        return next(ACCEPTED, now, null, login);
    }

    /** Whether documents can still be added. */
    public boolean takesDocuments() {
        return state == RECEIVED;
    }

    private Optional<Application> next(
            ApplicationState to, @Nullable Instant closed, @Nullable String told, @Nullable UUID login) {
        return Transitions.from(state).contains(to)
                ? Optional.of(new Application(
                        id,
                        version + 1,
                        to,
                        clinicId,
                        vacancyId,
                        receivedAt,
                        closed,
                        told,
                        // A login that waits is a therapist's from now on, or was taken away before.
                        to != ACCEPTED && to != DECLINED && loginPrepared,
                        login,
                        applicant))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Application[" + id + ", " + state + "]";
    }
}
