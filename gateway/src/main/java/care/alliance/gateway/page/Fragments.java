package care.alliance.gateway.page;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells a script that swaps a part of a page from a browser that opens one. */
final class Fragments {

    private Fragments() {}

    /** htmx says so in a header; a plain fetch is told by what browsers send with every request. */
    static boolean wanted(ServerHttpRequest request) {
        return request.getHeaders().containsHeader("HX-Request")
                || "empty".equals(request.getHeaders().getFirst("Sec-Fetch-Dest"));
    }
}
