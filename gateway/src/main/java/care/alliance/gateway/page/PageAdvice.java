package care.alliance.gateway.page;

import java.net.URI;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the frame of every page shows beside {@code visitor} and {@code _csrf}; an error page does without. */
@ControllerAdvice("care.alliance.gateway.page")
class PageAdvice {

    /** The part of the site that the masthead marks, such as {@code therapists}. */
    @ModelAttribute("area")
    String area(ServerWebExchange exchange) {
        return exchange.getRequest().getURI().getPath().split("/", 3)[1];
    }

    /** The way to the login that comes back to this page. */
    @ModelAttribute("loginHref")
    String loginHref(ServerWebExchange exchange) {
        URI page = exchange.getRequest().getURI();
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        return Urls.to("/login").with("to", page.getRawPath() + query).toString();
    }

    @ModelAttribute("flash")
    Mono<Flash> flash(ServerWebExchange exchange) {
        // A fragment is not a page: the message waits for the next whole one.
        return Fragments.wanted(exchange.getRequest()) ? Mono.empty() : Flash.takeFrom(exchange.getSession());
    }
}
