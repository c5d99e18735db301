package care.alliance.gateway.page;

import care.alliance.gateway.edge.EdgeSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/** What the frame of every page shows beside {@code visitor} and {@code _csrf}; an error page does without. */
@ControllerAdvice("care.alliance.gateway.page")
class PageAdvice {

    private final EdgeSettings edge;

    PageAdvice(EdgeSettings edge) {
        this.edge = edge;
    }

    /** The site's own address without a slash at its end: search engines and shared links need whole addresses. */
    @ModelAttribute("site")
    String site() {
        return edge.at("");
    }

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

    /** Takes no {@code ServerWebExchange}: Spring would take null beside one to mean that the response has been written. */
    @ModelAttribute("flash")
    @Nullable
    Flash flash(ServerHttpRequest request, WebSession session) {
        // A fragment is not a page, and neither is a redirect: the message waits for the next whole one.
        boolean page = HttpMethod.GET.equals(request.getMethod()) && !Fragments.wanted(request);
        return page ? Flash.takeFrom(session) : null;
    }
}
