package care.alliance.gateway.edge;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** The three kinds of path at this address: the API, static files, and everything else, which are pages. */
public final class Paths {

    private Paths() {}

    /** The path as the services and controllers match it: decoded, so that {@code /ap%69/} is no way around a rule. */
    public static String of(ServerHttpRequest request) {
        return request.getURI().getPath();
    }

    /** The API: bearer tokens, no cookie, problems as JSON. */
    public static boolean isApi(ServerHttpRequest request) {
        String path = of(request);
        return path.startsWith("/api/") || path.startsWith("/fhir/") || path.equals("/api") || path.equals("/fhir");
    }

    /** Style sheets, scripts and pictures: the same for everybody, so neither counted, logged nor given a session. */
    public static boolean isStatic(ServerHttpRequest request) {
        String path = of(request);
        return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.equals("/favicon.ico");
    }
}
