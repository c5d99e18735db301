package care.alliance.gateway.page.terms;

import care.alliance.gateway.page.clinic.ManagerDesk;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose terms.
 *
 * @param offer null for the clinic's own
 */
record Scope(UUID clinic, @Nullable UUID offer) {

    static final String PAGE = "/clinic/terms";

    boolean ofClinic() {
        return offer == null;
    }

    List<Term.Section> sections() {
        return ofClinic() ? Term.OF_A_CLINIC : Term.OF_AN_OFFER;
    }

    Stream<Term> terms() {
        return sections().stream().flatMap(section -> section.terms().stream());
    }

    /** Where the form is sent. */
    String path() {
        return ofClinic() ? PAGE : PAGE + "/offers/" + offer;
    }

    String href() {
        return ManagerDesk.href(path(), clinic);
    }

    /** The words for what counts where nothing is said: {@code usual} or {@code clinic}. */
    String below() {
        return ofClinic() ? "usual" : "clinic";
    }
}
