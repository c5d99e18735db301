package care.alliance.gateway.page.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Pages that ask no service, so that they answer whatever else is down. */
@Controller
class HelpController {

    @GetMapping("/help")
    Mono<Rendering> help() {
        return Mono.just(Rendering.view("help").build());
    }

    @GetMapping("/about/privacy")
    Mono<Rendering> privacy() {
        return Mono.just(Rendering.view("about/privacy").build());
    }
}
