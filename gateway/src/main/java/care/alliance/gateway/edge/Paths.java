package care.alliance.gateway.edge;

import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The kinds of path at this address: the API, files and health that are the same for everybody, and pages. */
public final class Paths {

    private static final Pattern DOCUMENT = Pattern.compile(
            "/api/directory/applications/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/documents/[1-5]");
    private static final Pattern DOCUMENT_PAGE = Pattern.compile("/work-with-us/documents/[1-5]");

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

    /** A document of an application on its way through the API. */
    static boolean isDocument(ServerHttpRequest request) {
        return HttpMethod.PUT.equals(request.getMethod())
                && DOCUMENT.matcher(of(request)).matches();
    }

    /** A document of an application as a page's form sends it. */
    public static boolean isDocumentForm(ServerHttpRequest request) {
        return HttpMethod.POST.equals(request.getMethod())
                && DOCUMENT_PAGE.matcher(of(request)).matches();
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
