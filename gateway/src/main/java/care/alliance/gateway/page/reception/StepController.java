package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.Deeds.Deed;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What is said at the desk with one button: that somebody came or did not, that it is over, and that this was a mistake. */
@Controller
class StepController {

    private static final String ONE = "/reception/appointments/" + Urls.ID;

    private final StaffSessions sessions;
    private final Deeds deeds;
    private final Undoing undoing;
    private final BoardViews views;
    private final Words words;

    StepController(StaffSessions sessions, Deeds deeds, Undoing undoing, BoardViews views, Words words) {
        this.sessions = sessions;
        this.deeds = deeds;
        this.undoing = undoing;
        this.views = views;
        this.words = words;
    }

    @PostMapping(ONE + "/{step:arrive|complete|no-show}")
    Mono<Rendering> step(
            @PathVariable UUID id, @PathVariable String step, @ModelAttribute DeskForm form, WebSession web) {
        return deeds.act(
                new Deed(id, step, form),
                web,
                now -> undoing.offered(now, form, words.say("reception.done." + step)),
                now -> sessions.changed(now, form, web));
    }

    @PostMapping(ONE + "/undo")
    Mono<Rendering> undo(@PathVariable UUID id, @ModelAttribute DeskForm form, WebSession web) {
        return deeds.act(
                new Deed(id, "undo", form),
                web,
                now -> Flash.done(words.say("reception.undone", views.state(now))),
                now -> sessions.changed(now, form, web));
    }
}
