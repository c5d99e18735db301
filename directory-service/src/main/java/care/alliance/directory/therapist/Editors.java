package care.alliance.directory.therapist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.therapist.domain.Editor;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.kit.actor.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a caller is to a therapist. */
final class Editors {

    private Editors() {}

    static Editor editor(Actor actor, Therapist therapist) {
        UUID login = therapist.loginId();
        return new Editor(
                login != null && login.toString().equals(actor.subject()),
                therapist.offers().stream()
                        .map(Offer::clinicId)
                        .filter(actor::manages)
                        .collect(toUnmodifiableSet()),
                Objects.requireNonNullElse(actor.name(), "a manager"));
    }

    /** The caller's login, where it is a person's. */
    static Optional<UUID> login(Actor actor) {
        try {
            return Optional.ofNullable(actor.subject()).map(UUID::fromString);
        } catch (IllegalArgumentException aService) {
            return Optional.empty();
        }
    }
}
