package care.alliance.directory.audit;

import java.util.UUID;

/**
 * What was changed.
 *
 * @param kind such as {@code therapist}, {@code clinic}, {@code content}
 * @param id within the kind
 */
public record AuditSubject(String kind, String id) {

    public static AuditSubject therapist(UUID id) {
        return new AuditSubject("therapist", id.toString());
    }

    public static AuditSubject clinic(UUID id) {
        return new AuditSubject("clinic", id.toString());
    }

    /** Somebody's application to work here. */
    public static AuditSubject application(UUID id) {
        return new AuditSubject("application", id.toString());
    }

    /** A page of the library, such as a therapy, by its slug. */
    public static AuditSubject content(String slug) {
        return new AuditSubject("content", slug);
    }
}
