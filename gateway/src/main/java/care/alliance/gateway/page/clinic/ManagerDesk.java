package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import care.alliance.gateway.security.Visitor.ClinicDuty;
import care.alliance.gateway.security.Visitor.Duty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What stands around the pages of a clinic. Its receptionists see the part that they may open.
 *
 * @param publicHref the page that everybody sees
 * @param pages of this clinic
 * @param clinics where this person may open the page, for going from one to another
 */
public record ManagerDesk(UUID clinic, String name, String publicHref, List<Link> pages, List<Link> clinics) {

    private static final List<String> PAGES = List.of(
            "/clinic",
            "/clinic/therapists",
            "/clinic/terms",
            "/clinic/closures",
            "/clinic/rooms",
            "/clinic/displaced",
            "/clinic/enquiries",
            "/clinic/applications",
            "/clinic/notices",
            "/clinic/calendar",
            "/clinic/changes");
    private static final Set<String> FOR_RECEPTION_TOO = Set.of("/clinic/displaced", "/clinic/enquiries");

    /**
     * The desk as this person sees it on this page.
     *
     * @param names of clinics, as far as they are known
     */
    public static ManagerDesk of(Visitor visitor, UUID clinic, String page, Map<UUID, String> names, Words words) {
        return new ManagerDesk(
                clinic,
                names.getOrDefault(clinic, words.say("clinic.yours")),
                "/clinics/" + clinic,
                PAGES.stream()
                        .filter(one -> FOR_RECEPTION_TOO.contains(one) || visitor.manages(clinic))
                        .map(one -> new Link(
                                href(one, clinic),
                                words.say("clinic.desk." + one.substring(one.lastIndexOf('/') + 1)),
                                null,
                                one.equals(page)))
                        .toList(),
                clinics(visitor, mayOpen(page))
                        .map(one -> new Link(
                                href(page, one),
                                names.getOrDefault(one, words.say("clinic.yours")),
                                null,
                                one.equals(clinic)))
                        .toList());
    }

    /** The same with other ways to the other clinics. */
    public ManagerDesk with(List<Link> others) {
        return new ManagerDesk(clinic, name, publicHref, pages, others);
    }

    public static String href(String page, UUID clinic) {
        return Urls.to(page).with("clinic", clinic).toString();
    }

    /**
     * The clinic that was asked for, or the first where this person may open the page.
     *
     * @throws ResponseStatusException 403 for somebody who may open it nowhere
     * @throws NotFound for a clinic of others
     */
    public static UUID clinic(Visitor visitor, String page, @Nullable String asked) {
        List<UUID> theirs = clinics(visitor, mayOpen(page)).toList();
        if (theirs.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return asked == null || asked.isBlank()
                ? theirs.getFirst()
                : theirs.stream()
                        .filter(one -> one.toString().equalsIgnoreCase(asked))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static Predicate<ClinicDuty> mayOpen(String page) {
        return duty -> FOR_RECEPTION_TOO.contains(page) || duty.duty() == Duty.MANAGER;
    }

    private static Stream<UUID> clinics(Visitor visitor, Predicate<ClinicDuty> duty) {
        return visitor.clinics().stream().filter(duty).map(ClinicDuty::clinicId).distinct();
    }
}
