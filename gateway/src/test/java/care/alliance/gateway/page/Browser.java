package care.alliance.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser without JavaScript: keeps cookies, reads pages, sends the forms that it finds on them. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI site;

    Browser(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    /** Somebody has signed in, or someone else has. */
    Browser as(String person) {
        HttpCookie cookie = new HttpCookie("person", person);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
        return this;
    }

    Page open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.GET());
    }

    /** Sends the form with this action, its hidden fields and these ones; {@code name=value} each. */
    Page submit(Page page, String action, String... fields) {
        Map<String, String> values = new LinkedHashMap<>(page.hidden(action));
        for (String field : fields) {
            values.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return post(action, values);
    }

    Page post(String path, Map<String, String> fields) {
        return post(path, fields.entrySet());
    }

    /** Several fields may have one name, as boxes do. */
    Page post(String path, Collection<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file with the form of this action and its hidden fields, which come first as they do on the page. */
    Page upload(Page page, String action, String file, byte[] content) {
        String line = "----alliance";
        StringBuilder fields = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(page.form(action));
        while (hidden.find()) {
            fields.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(line, hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2))));
        }
        fields.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(line, file));
        byte[] before = fields.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--%s--\r\n".formatted(line).getBytes(StandardCharsets.UTF_8);
        byte[] body = ByteBuffer.allocate(before.length + content.length + after.length)
                .put(before)
                .put(content)
                .put(after)
                .array();
        return send(HttpRequest.newBuilder(site.resolve(action))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Goes where a redirect leads. */
    Page follow(Page redirect) {
        return open(redirect.location());
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Page(int status, String location, String html) {

        /** The markup of the form with this action. */
        String form(String action) {
            Matcher form = Pattern.compile(
                            "<form[^>]*action=\"" + Pattern.quote(action.replace("&", "&amp;")) + "\".*?</form>",
                            Pattern.DOTALL)
                    .matcher(html);
            if (!form.find()) {
                throw new AssertionError("no form for " + action + " on\n" + html);
            }
            return form.group();
        }

        /** The hidden fields of the form with this action. */
        Map<String, String> hidden(String action) {
            Map<String, String> values = new LinkedHashMap<>();
            Matcher hidden = HIDDEN.matcher(form(action));
            while (hidden.find()) {
                values.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
            }
            return values;
        }

        /** The words that people read, without markup. */
        String text() {
            return HtmlUtils.htmlUnescape(
                            html.replaceAll("(?s)<script.*?</script>", " ").replaceAll("<[^>]+>", " "))
                    .replaceAll("\\s+", " ");
        }
    }
}
