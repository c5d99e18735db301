package care.alliance.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.process.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailServerTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final int pages = Ports.free();
    private final MailServer server = new MailServer(Ports.free(), pages);
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        http.close();
    }

    @Test
    void theListIsInMailpitsShapeWithOneEntryForTwoRecipients() throws Exception {
        send("First", "anna@demo.example, tom@demo.example");
        send("Second", "anna@demo.example");

        JsonNode list = json("/api/v1/messages");

        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.at("/messages/0/Subject").asString()).isEqualTo("Second");
        assertThat(list.at("/messages/1/To/1/Address").asString()).isEqualTo("tom@demo.example");
        assertThat(list.at("/messages/1/From/Name").asString()).isEqualTo("Alliance");
        assertThat(list.at("/messages/1/Snippet").asString()).isEqualTo("Until then");
        assertThat(list.at("/messages/1/Created").asString()).endsWith("Z");
    }

    @Test
    void anInvitationIsAnAttachmentEvenAsAnAlternativeBody() throws Exception {
        send("Your session", "anna@demo.example");
        String id = json("/api/v1/messages").at("/messages/0/ID").asString();

        JsonNode mail = json("/api/v1/message/" + id);

        assertThat(mail.get("Text").asString()).startsWith("Until then");
        assertThat(mail.get("HTML").asString()).contains("<b>then</b>");
        assertThat(mail.at("/Attachments/0/ContentType").asString()).startsWith("text/calendar");
        String part = mail.at("/Attachments/0/PartID").asString();
        assertThat(get("/api/v1/message/" + id + "/part/" + part).body()).contains("METHOD:REQUEST");
    }

    @Test
    void thePageShowsAMailsHtmlWhereItCanRunNothing() throws Exception {
        send("<script>", "anna@demo.example");

        String page = get("/mail/1").body();

        assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(page).contains("<iframe sandbox").contains("&lt;b&gt;then&lt;/b&gt;");
    }

    @Test
    void anUnknownMailIsNotFoundAndAllCanBeForgotten() throws Exception {
        send("First", "anna@demo.example");

        http.send(
                HttpRequest.newBuilder(address("/api/v1/messages")).DELETE().build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(json("/api/v1/messages").get("total").asInt()).isZero();
        assertThat(get("/api/v1/message/1").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String to) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", "" + server.smtpPort());
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(InternetAddress.parse("Alliance <no-reply@alliance.example>")[0]);
        message.setRecipients(RecipientType.TO, InternetAddress.parse(to));
        message.setSubject(subject);
        var bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(part("Until then", "text/plain; charset=utf-8"));
        bodies.addBodyPart(part("Until <b>then</b>", "text/html; charset=utf-8"));
        bodies.addBodyPart(part("METHOD:REQUEST", "text/calendar; charset=utf-8; method=REQUEST"));
        message.setContent(bodies);
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type);
        part.setHeader("Content-Type", type);
        return part;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + pages + path);
    }
}
