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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What stands around the pages of a clinic's managers.
 *
 * @param publicHref the page that everybody sees
 * @param pages of this clinic
 * @param clinics that this person manages, for going from one to another
 */
record ManagerDesk(UUID clinic, String name, String publicHref, List<Link> pages, List<Link> clinics) {

    private static final List<String> PAGES = List.of("/clinic", "/clinic/notices", "/clinic/changes");

    static ManagerDesk of(Visitor visitor, UUID clinic, String page, Map<UUID, String> names, Words words) {
        return new ManagerDesk(
                clinic,
                names.getOrDefault(clinic, words.say("clinic.yours")),
                "/clinics/" + clinic,
                PAGES.stream()
                        .map(one -> new Link(
                                href(one, clinic),
                                words.say("clinic.desk." + one.substring(one.lastIndexOf('/') + 1)),
                                null,
                                one.equals(page)))
                        .toList(),
                managed(visitor)
                        .map(one -> new Link(
                                href(page, one),
                                names.getOrDefault(one, words.say("clinic.yours")),
                                null,
                                one.equals(clinic)))
                        .toList());
    }

    static String href(String page, UUID clinic) {
        return Urls.to(page).with("clinic", clinic).toString();
    }

    /**
     * The clinic that was asked for, or the person's first.
     *
     * @throws ResponseStatusException 403 for somebody who manages no clinic
     * @throws NotFound for a clinic of others
     */
    static UUID clinic(Visitor visitor, @Nullable String asked) {
        UUID first = managed(visitor).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return asked == null || asked.isBlank()
                ? first
                : managed(visitor)
                        .filter(one -> one.toString().equalsIgnoreCase(asked))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static Stream<UUID> managed(Visitor visitor) {
        return visitor.clinics().stream()
                .filter(duty -> duty.duty() == Duty.MANAGER)
                .map(ClinicDuty::clinicId)
                .distinct();
    }
}
