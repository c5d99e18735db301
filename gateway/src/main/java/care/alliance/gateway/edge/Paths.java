package care.alliance.gateway.edge;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The kinds of path at this address: the API, files and health that are the same for everybody, and pages. */
public final class Paths {

    private static final Pattern DOCUMENT = Pattern.compile(
            "/api/directory/applications/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/documents/[1-5]");
    private static final Pattern CALENDAR = Pattern.compile(
            "/api/booking/therapists/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/calendars(/[0-9a-fA-F-]{36})?");
    private static final Pattern DOCUMENT_PAGE =
            Pattern.compile("/work-with-us/documents/[1-5]|/profile/calendars/([0-9a-fA-F-]{36}/)?file");
    static final String FEEDS = "/api/booking/calendars/";

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

    /** A document of an application, or the text of a calendar, on its way through the API. */
    static boolean isDocument(ServerHttpRequest request) {
        boolean put = HttpMethod.PUT.equals(request.getMethod());
        boolean document = put && DOCUMENT.matcher(of(request)).matches();
        boolean calendar = (put || HttpMethod.POST.equals(request.getMethod()))
                && CALENDAR.matcher(of(request)).matches()
                && isCalendar(request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
        return document || calendar;
    }

    private static boolean isCalendar(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("text/calendar");
    }

    /** The path as it may stand in a log: the address of a feed is all that somebody needs to read it. */
    static String inLogs(ServerHttpRequest request) {
        return of(request).startsWith(FEEDS) ? FEEDS + "*" : request.getURI().getRawPath();
    }

    /** The same as a page's form sends it. */
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
