package care.alliance.gateway.page.enquiry;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import care.alliance.gateway.security.Visitor.ClinicDuty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What was sent to a clinic: without an answer, answered, closed. */
@Controller
class InboxController {

    static final String PATH = "/clinic/enquiries";

    private static final List<String> TABS = List.of("open", "answered", "closed");

    private final Enquiries enquiries;
    private final EnquiryViews views;
    private final Therapists therapists;
    private final Words words;

    InboxController(Enquiries enquiries, EnquiryViews views, Therapists therapists, Words words) {
        this.enquiries = enquiries;
        this.views = views;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(PATH)
    Mono<Rendering> page(
            Visitor visitor,
            @RequestParam(required = false) @Nullable String clinic,
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(required = false) @Nullable String cursor) {
        UUID chosen = chosen(visitor, clinic);
        String shown = tab != null && TABS.contains(tab) ? tab : TABS.getFirst();
        return Mono.zip(enquiries.of(chosen, states(shown), cursor), orNone(therapists.clinicNames()))
                .map(both ->
                        view(visitor, chosen, shown, both.getT1(), both.getT2().orElse(Map.of())))
                .map(inbox -> Rendering.view("enquiries/inbox")
                        .modelAttribute("inbox", inbox)
                        .modelAttribute("area", "enquiries")
                        .build());
    }

    private InboxView view(Visitor visitor, UUID clinic, String shown, Enquiry.Many found, Map<UUID, String> names) {
        List<Link> tabs = TABS.stream()
                .map(tab ->
                        new Link(href(clinic, tab, null), words.say("enquiries.tab." + tab), null, tab.equals(shown)))
                .toList();
        List<Link> clinics = clinicsOf(visitor).stream()
                .map(one -> new Link(
                        href(one, shown, null),
                        names.getOrDefault(one, words.say("enquiries.title")),
                        null,
                        one.equals(clinic)))
                .toList();
        return new InboxView(
                names.getOrDefault(clinic, ""),
                shown,
                tabs,
                clinics,
                found.items().stream().map(views::row).toList(),
                found.next() == null ? "" : href(clinic, shown, found.next()));
    }

    private static String states(String tab) {
        return switch (tab) {
            case "answered" -> "ANSWERED";
            case "closed" -> "CLOSED";
            default -> "NEW,TAKEN";
        };
    }

    private static String href(UUID clinic, String tab, @Nullable String cursor) {
        return Urls.to(PATH)
                .with("clinic", clinic)
                .with("tab", tab)
                .with("cursor", cursor)
                .toString();
    }

    /** The clinic that was asked for, or the person's first. */
    private static UUID chosen(Visitor visitor, @Nullable String clinic) {
        List<UUID> theirs = clinicsOf(visitor);
        if (theirs.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return clinic == null || clinic.isBlank()
                ? theirs.getFirst()
                : theirs.stream()
                        .filter(one -> one.toString().equalsIgnoreCase(clinic))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static List<UUID> clinicsOf(Visitor visitor) {
        return visitor.clinics().stream().map(ClinicDuty::clinicId).distinct().toList();
    }
}
