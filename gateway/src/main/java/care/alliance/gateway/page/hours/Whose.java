package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.clinic.ManagerDesk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hours these are, and what stands around the pages about them.
 *
 * @param found whether people find the therapist's public page
 * @param path of the page about the week; the others lie below it
 * @param area what the masthead marks
 * @param back where somebody came from
 * @param desk null for the therapist
 */
record Whose(
        UUID id,
        String name,
        boolean found,
        String path,
        String area,
        String back,
        Places places,
        @Nullable ManagerDesk desk) {

    /** Whether they are the reader's own. */
    public boolean own() {
        return desk == null;
    }

    public String weekHref() {
        return at("").toString();
    }

    public String exceptionsHref() {
        return at("/exceptions").toString();
    }

    /** The page with the form for one kind of exception. */
    String addHref(String kind) {
        return at("/exceptions").with("kind", kind).at("add").toString();
    }

    String removeHref(String exception) {
        return at("/exceptions/" + exception + "/remove").toString();
    }

    public String publicHref() {
        return "/therapists/" + id;
    }

    /** Where the clinic settles sessions that lie outside the hours; null for the therapist. */
    public @Nullable String displacedHref() {
        return desk == null ? null : ManagerDesk.href("/clinic/displaced", desk.clinic());
    }

    private Urls at(String below) {
        return Urls.to(path + below).with("clinic", desk == null ? null : desk.clinic());
    }

    @Override
    public String toString() {
        return "Whose[id=" + id + "]";
    }
}
