package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasingTest extends ApplicationTest {

    @Autowired
    private Erasing erasing;

    @Test
    void whatIsPersonalGoesHalfAYearAfterADecline() {
        UUID id = declined();
        run("UPDATE application SET closed_at = '2026-05-27T09:00:00Z'");

        assertThat(erasing.erase().block(LIMIT)).isEqualTo(1);
        assertThat(erasing.erase().block(LIMIT)).isZero();

        assertThat(texts("SELECT a::text FROM application a"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("Noor", "noor", "07700", "PYL", "IPT", "Fridays"));
        assertThat(count("application_document")).isZero();
        assertThat(texts("SELECT action FROM audit ORDER BY id DESC LIMIT 1")).containsExactly("erased");
        get("operator", "/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.applicant")
                .isEmpty();
        get("operator", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEmpty();
    }

    @Test
    void notADayBefore() {
        declined();
        run("UPDATE application SET closed_at = '2026-05-27T09:00:01Z'");

        assertThat(erasing.erase().block(LIMIT)).isZero();
    }

    private UUID declined() {
        Sent sent = apply();
        http.put()
                .uri(PATH + "/{id}/documents/1", sent.id())
                .header("Upload-Token", sent.uploadToken())
                .bodyValue("%PDF-1.7")
                .exchange()
                .expectStatus()
                .isOk();
        decide("operator", sent.id(), "decline", null, "{\"reason\":\"We need somebody on Fridays.\"}")
                .expectStatus()
                .isOk();
        return sent.id();
    }
}
