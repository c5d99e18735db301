package care.alliance.directory.therapist;

import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.Change;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.kit.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remembered change of a profile as the API answers it.
 *
 * @param you whether it was the caller
 * @param action {@code edited}, {@code confirmed}, {@code hidden} or {@code shown}
 */
record ChangeView(UUID id, Instant at, By by, boolean you, String action, List<FieldChange> changes) {

    /** Who it was; names of logins are kept at Keycloak only. */
    enum By {
        THERAPIST,
        CLINIC,
        /** The daily job. */
        SYSTEM
    }

    /** One field: text, a list of lines, or null for what was not said. */
    record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}

    static ChangeView of(AuditEntry entry, Therapist therapist, Actor actor) {
        String who = entry.actor();
        return new ChangeView(
                entry.id(),
                entry.at(),
                who == null ? By.SYSTEM : who.equals(String.valueOf(therapist.loginId())) ? By.THERAPIST : By.CLINIC,
                who != null && who.equals(actor.subject()),
                entry.action(),
                entry.changes().entrySet().stream()
                        .map(ChangeView::field)
                        .sorted((a, b) -> a.field().compareTo(b.field()))
                        .toList());
    }

    private static FieldChange field(Map.Entry<String, Change> change) {
        return new FieldChange(
                change.getKey(), change.getValue().before(), change.getValue().after());
    }

    @Override
    public String toString() {
        return "ChangeView[id=" + id + ", action=" + action + "]";
    }
}
