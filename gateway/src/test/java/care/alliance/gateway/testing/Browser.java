package care.alliance.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies per host and port, and follows redirects only when told to. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern FORM = Pattern.compile("<form[^>]*?action=\"([^\"]+)\"");

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final String home;

    public Browser(String home) {
        this.home = home;
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Goes on until a page comes that is no redirect. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> current = response;
        for (int hops = 0; hops < 10 && current.statusCode() / 100 == 3; hops++) {
            current = get(current.uri().resolve(location(current)).toString());
        }
        return current;
    }

    /** Signs in at Keycloak as a demo login, from the page given, and comes back as far as the first redirect by the gateway. */
    public HttpResponse<String> signIn(String login, String startingAt) {
        HttpResponse<String> keycloaksForm = follow(get(startingAt));
        HttpResponse<String> backToUs =
                post(form(keycloaksForm), Map.of("username", login, "password", "alliance", "credentialId", ""));
        return get(location(backToUs));
    }

    /** Signs out on Keycloak's own page, as from another application. Keycloak answers when it has told the gateway. */
    public void signOutAt(String issuer) {
        HttpResponse<String> sure = get(issuer + "/protocol/openid-connect/logout?client_id=alliance-gateway");
        String code = sure.body().replaceAll("(?s).*name=\"session_code\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> done = post(form(sure), Map.of("session_code", code, "confirmLogout", "Logout"));
        if (done.statusCode() != 200) {
            throw new AssertionError("Keycloak did not sign anybody out: " + done.statusCode());
        }
    }

    /** The address that the page's first form goes to. */
    public static String form(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form at " + page.uri() + " (" + page.statusCode() + "):\n" + page.body());
        }
        return page.uri().resolve(form.group(1).replace("&amp;", "&")).toString();
    }

    public static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new AssertionError("No redirect, but " + response.statusCode() + ": " + response.body()));
    }

    public Map<String, String> cookies() {
        return cookiesOf(URI.create(home));
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home).resolve(address))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        URI uri = request.copy().build().uri();
        String mine = cookiesOf(uri).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!mine.isEmpty()) {
            request.setHeader("Cookie", mine);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(uri, cookie));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI uri, String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || setCookie.contains("Max-Age=0")) {
            cookiesOf(uri).remove(name);
        } else {
            cookiesOf(uri).put(name, value);
        }
    }

    private Map<String, String> cookiesOf(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), host -> new HashMap<>());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
