package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A session with what has become of it and what can be done, for the staff of its clinic. */
@Controller
class StaffSessionController {

    private final StaffSessions sessions;

    StaffSessionController(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/reception/sessions/" + Urls.ID)
    Mono<Rendering> one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String date, Visitor visitor) {
        return sessions.one(id, visitor)
                .flatMap(found -> sessions.page(found, DeskForm.empty(date, null), List.of(), HttpStatus.OK));
    }
}
