package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

class DocumentTest extends ApplicationTest {

    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 10 * 1024 * 1024;

    @Test
    void aDocumentIsReadByWhoDecidesAsItWasSent() {
        Sent sent = apply();

        put(sent.id(), 1, sent.uploadToken(), PDF)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("PDF");

        get("manager", "/" + sent.id() + "/documents/1")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"document-1.pdf\"")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody(byte[].class)
                .isEqualTo(PDF);
        assertThat(texts("SELECT action FROM audit ORDER BY id"))
                .containsExactly("received", "document-added", "document-1-read");
    }

    @Test
    void onlyWhoDecidesReadsIt() {
        Sent sent = apply();
        put(sent.id(), 1, sent.uploadToken(), PDF).expectStatus().isOk();

        for (String login : new String[] {"reception", "reception2", "patient", "therapist", "editor"}) {
            refused(get(login, "/" + sent.id() + "/documents/1"), 404, "not-found");
        }
        refused(get(null, "/" + sent.id() + "/documents/1"), 401, "unauthenticated");
    }

    @Test
    void aProgrammeIsNoPictureWhateverItIsCalled() {
        Sent sent = apply();
        byte[] programme = {'M', 'Z', (byte) 0x90, 0, 3};

        ResponseSpec answer = upload(sent.id(), 1, sent.uploadToken())
                .header("Content-Disposition", "attachment; filename=\"me.jpg\"")
                .contentType(MediaType.IMAGE_JPEG)
                .bodyValue(programme)
                .exchange();

        refused(answer, 415, "document-type");
        refused(put(sent.id(), 1, sent.uploadToken(), new byte[0]), 415, "document-type");
    }

    @Test
    void tenMegabytesAreTakenAndNotAByteMore() {
        Sent sent = apply();

        put(sent.id(), 1, sent.uploadToken(), pdf(LARGEST)).expectStatus().isOk();
        refused(put(sent.id(), 2, sent.uploadToken(), pdf(LARGEST + 1)), 413, "document-too-large");

        get("operator", "/" + sent.id())
                .expectBody()
                .jsonPath("$.documents[*].size")
                .isEqualTo(LARGEST);
    }

    @Test
    void oneOfUnknownLengthIsCountedOnTheWay() {
        Sent sent = apply();
        byte[] piece = Arrays.copyOf(PDF, 64 * 1024);
        Flux<DataBuffer> tooMany =
                Flux.range(0, LARGEST / piece.length + 1).map(n -> DefaultDataBufferFactory.sharedInstance.wrap(piece));

        ResponseSpec answer = upload(sent.id(), 1, sent.uploadToken())
                .contentType(MediaType.APPLICATION_PDF)
                .body(tooMany, DataBuffer.class)
                .exchange();

        refused(answer, 413, "document-too-large");
        assertThat(count("application_document")).isZero();
    }

    @Test
    void aSixthHasNoPlaceAndANewOneReplacesTheOld() {
        Sent sent = apply();

        refused(put(sent.id(), 6, sent.uploadToken(), PDF), 404, "not-found");
        refused(put(sent.id(), 0, sent.uploadToken(), PDF), 404, "not-found");
        put(sent.id(), 5, sent.uploadToken(), PDF).expectStatus().isOk();
        put(sent.id(), 5, sent.uploadToken(), pdf(100)).expectStatus().isOk();

        assertThat(count("application_document WHERE octet_length(bytes) = 100"))
                .isEqualTo(1);
    }

    @Test
    void withoutTheTokenThereIsNothing() {
        Sent sent = apply();
        Sent other = sent(send(from("other@example.org")));

        refused(put(sent.id(), 1, null, PDF), 404, "not-found");
        refused(put(sent.id(), 1, "guessed", PDF), 404, "not-found");
        refused(put(sent.id(), 1, other.uploadToken(), PDF), 404, "not-found");
    }

    @Test
    void afterTwoHoursItIsTooLate() {
        Sent sent = apply();
        run("UPDATE application SET upload_until = '2026-11-23T09:00:00Z'");

        refused(put(sent.id(), 1, sent.uploadToken(), PDF), 410, "upload-expired");
    }

    @Test
    void whatIsBeingCheckedStaysAsItIs() {
        Sent sent = apply();
        move("operator", sent.id(), "CHECKING").expectStatus().isOk();

        refused(put(sent.id(), 1, sent.uploadToken(), PDF), 410, "upload-expired");
    }

    private ResponseSpec put(UUID id, int n, @Nullable String token, byte[] content) {
        return upload(id, n, token)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(content)
                .exchange();
    }

    private RequestBodySpec upload(UUID id, int n, @Nullable String token) {
        RequestBodySpec request = http.put().uri(PATH + "/{id}/documents/{n}", id, n);
        if (token != null) {
            request.header("Upload-Token", token);
        }
        return request;
    }

    private static byte[] pdf(int length) {
        return Arrays.copyOf(PDF, length);
    }
}
