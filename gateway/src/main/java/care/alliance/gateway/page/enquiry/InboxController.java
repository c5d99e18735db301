package care.alliance.gateway.page.enquiry;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
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
        UUID chosen = ManagerDesk.clinic(visitor, PATH, clinic);
        String shown = tab != null && TABS.contains(tab) ? tab : TABS.getFirst();
        return Mono.zip(enquiries.of(chosen, states(shown), cursor), orNone(therapists.clinicNames()))
                .map(both -> Rendering.view("enquiries/inbox")
                        .modelAttribute(
                                "desk",
                                desk(visitor, chosen, shown, both.getT2().orElse(Map.of())))
                        .modelAttribute("inbox", view(chosen, shown, both.getT1()))
                        .modelAttribute("area", "enquiries")
                        .build());
    }

    /** Going to another clinic stays at the tab. */
    private ManagerDesk desk(Visitor visitor, UUID clinic, String shown, Map<UUID, String> names) {
        ManagerDesk desk = ManagerDesk.of(visitor, clinic, PATH, names, words);
        return desk.with(desk.clinics().stream()
                .map(one -> new Link(one.href() + "&tab=" + shown, one.text(), null, one.chosen()))
                .toList());
    }

    private InboxView view(UUID clinic, String shown, Enquiry.Many found) {
        List<Link> tabs = TABS.stream()
                .map(tab ->
                        new Link(href(clinic, tab, null), words.say("enquiries.tab." + tab), null, tab.equals(shown)))
                .toList();
        return new InboxView(
                shown,
                tabs,
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
}
