package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.security.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A group session with everybody in it and what can be done with each seat, for the staff of its clinic. */
@Controller
class GroupController {

    private final GroupPages pages;

    GroupController(GroupPages pages) {
        this.pages = pages;
    }

    @GetMapping("/reception/groups/" + Urls.ID)
    Mono<Rendering> one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String date, Visitor visitor) {
        return pages.one(id, visitor)
                .flatMap(group -> pages.on("reception/group", group, date)
                        .map(page -> page.modelAttribute(
                                        "back",
                                        DeskForm.empty(date, null)
                                                .board(group.session().clinicId()))
                                .build()));
    }
}
