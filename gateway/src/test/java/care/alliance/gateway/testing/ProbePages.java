package care.alliance.gateway.testing;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.client.HoldKey;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.security.Visitor;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Pages that do one thing each, so that tests can look at what every page is given. */
@RestController
@RequestMapping("/probe")
public class ProbePages {

    private final PartClients parts;

    ProbePages(PartClients parts) {
        this.parts = parts;
    }

    @GetMapping("/visitor")
    Mono<Map<String, Object>> visitor(Visitor visitor) {
        return Mono.just(Map.of(
                "signedIn", visitor.signedIn(),
                "name", visitor.name() == null ? "" : visitor.name(),
                "roles", visitor.roles(),
                "clinics", visitor.clinics()));
    }

    @GetMapping("/csrf")
    Mono<String> csrf(@ModelAttribute("_csrf") CsrfToken token) {
        return Mono.just(token.getToken());
    }

    @PostMapping("/form")
    Mono<String> form(ServerWebExchange exchange) {
        return exchange.getFormData().map(form -> "took " + form.getFirst("word"));
    }

    @GetMapping("/hold-key")
    Mono<String> holdKey(WebSession session) {
        return Mono.just(HoldKey.of(session));
    }

    @GetMapping("/directory")
    Mono<String> directory() {
        return parts.directory().get().uri("/thing").retrieve().bodyToMono(String.class);
    }

    @GetMapping("/booking")
    Mono<String> booking() {
        return parts.booking().get().uri("/mine").retrieve().bodyToMono(String.class);
    }

    @GetMapping("/booking/twice")
    Mono<String> twice() {
        return Mono.zip(booking(), booking()).map(both -> both.getT1() + both.getT2());
    }

    @GetMapping("/booking/answer")
    Mono<String> answer() {
        return Answer.of(booking()).map(answer -> switch (answer) {
            case Answer.Given<String>(String body) -> "given " + body;
            case Answer.Refused<String>(var problem) -> "refused " + problem.code() + " " + problem.extras();
        });
    }

    @GetMapping("/booking/gateway")
    Mono<String> gateway() {
        return parts.bookingAsGateway().post().uri("/holds").retrieve().bodyToMono(String.class);
    }

    @GetMapping("/notification")
    Mono<String> notification() {
        return parts.notification().get().uri("/mine").retrieve().bodyToMono(String.class);
    }

    @GetMapping(value = "/broken", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> broken() {
        return Mono.error(new IllegalStateException("the secret of Ada Lovelace"));
    }
}
