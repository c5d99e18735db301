package care.alliance.gateway.edge;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** The kinds of path at this address: the API, files and health that are the same for everybody, and pages. */
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

    /** Style sheets, scripts, pictures and health: neither counted, nor logged, nor given a cookie. */
    public static boolean isSameForEverybody(ServerHttpRequest request) {
        String path = of(request);
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/")
                || path.equals("/favicon.ico");
    }
}
