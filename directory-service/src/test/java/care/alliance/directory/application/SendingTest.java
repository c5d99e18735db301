package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.ClinicFixture;
import care.alliance.directory.therapy.domain.Library;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SendingTest extends ApplicationTest {

    private static final String UNKNOWN = "0198c0de-0000-7000-8000-0000000000ff";

    @Autowired
    private VacancyStore vacancies;

    @Autowired
    private Clock clock;

    @Autowired
    private Library library;

    @Test
    void itIsKeptAndTheApplicantIsTold() {
        Sent sent = apply();

        assertThat(texts("SELECT kind || ' ' || email || ' ' || name FROM letter"))
                .containsExactly("APPLICATION_RECEIVED noor@example.org Noor Haddad");
        get("operator", "/" + sent.id())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("RECEIVED")
                .jsonPath("$.clinic.name")
                .isEqualTo("Riverside")
                .jsonPath("$.applicant.register")
                .isEqualTo("HCPC")
                .jsonPath("$.applicant.therapies[1].level")
                .isEqualTo("TRAINED")
                .jsonPath("$.next")
                .isEqualTo(List.of("CHECKING", "DECLINED"));
        get("operator", "/" + sent.id() + "/history")
                .expectBody()
                .jsonPath("$.items[0].action")
                .isEqualTo("received");
    }

    @Test
    void sentTwiceItIsOneWithANewTokenInPlaceOfTheFirst() {
        Sent first = sent(send(noor(), "key-of-noor"));
        Sent second = sent(send(noor(), "key-of-noor"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.uploadToken()).isNotEqualTo(first.uploadToken());
        assertThat(count("application")).isEqualTo(1);
        assertThat(count("letter")).isEqualTo(1);
    }

    @Test
    void theTokenIsStoredNowhereAsItIs() {
        Sent sent = sent(send(noor(), UUID.randomUUID().toString()));

        assertThat(texts("SELECT a::text FROM application a UNION ALL SELECT i::text FROM idempotency i"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(sent.uploadToken()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noor Haddad | '' | name",
                "noor@example.org | noor at example | email",
                "07700 900123 | call me | phone",
                "PYL12345 | 1'; DROP TABLE application -- | number",
                "\"therapy\":\"ipt\" | \"therapy\":\"astrology\" | therapies[0].therapy",
                "\"therapy\":\"cbt\" | \"therapy\":\"ipt\" | therapies[1].therapy",
                "\"therapies\":[ | \"therapies\":[null, | therapies[0]",
                "\"ar\" | \"klingon\" | languages[1]",
                "\"register\":\"HCPC\" | \"register\":null | register",
                "I have worked with IPT for ten years. | ' ' | statement",
                "\"clinicId\":\"0198c0de-0000-7000-8000-00000000c101\" | \"clinicId\":\"" + UNKNOWN + "\" | clinicId",
                "\"place\" | \"vacancyId\":\"" + UNKNOWN + "\",\"place\" | vacancyId"
            })
    void whatCannotBeUsedIsNamed(String right, String wrong, String field) {
        send(noor().replace(right, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
        assertThat(count("application")).isZero();
    }

    @Test
    void anUnknownRegisterIsRefused() {
        refused(send(noor().replace("HCPC", "GUILD")), 400, "malformed-body");
    }

    @Test
    void whatPeopleTypeIsHarmless() {
        String odd = "<script>alert(1)</script> ' OR 1=1 -- \\u202e😀";
        Sent sent = sent(send(noor().replace("Noor Haddad", odd)));

        get("operator", "/" + sent.id())
                .expectBody()
                .jsonPath("$.applicant.name")
                .isEqualTo("<script>alert(1)</script> ' OR 1=1 -- \u202e😀");
        refused(send(noor().replace("ten years", "x".repeat(10_000))), 400, "validation-failed");
    }

    @Test
    void anApplicationForAVacancyGoesToItsClinic() {
        supply.has(ClinicFixture.LONDON);
        run("""
                INSERT INTO vacancy VALUES ('%s', '%s', 'IPT', '{ipt}', 'OUTPATIENT', 'Two days', '2026-11-23')
                """.formatted(UNKNOWN, ClinicFixture.MANCHESTER.id()));
        String body = noor().replace("\"clinicId\":\"" + LONDON + "\"", "\"vacancyId\":\"" + UNKNOWN + "\"");

        Sent sent = sent(send(body));

        get("operator", "/" + sent.id())
                .expectBody()
                .jsonPath("$.clinic.name")
                .isEqualTo("Northgate")
                .jsonPath("$.vacancy.title")
                .isEqualTo("IPT");
    }

    @Test
    void vacanciesAreShownUntilTheirLastDay() {
        run("""
                INSERT INTO vacancy VALUES
                    ('0198c0de-0000-7000-8000-0000000000f1', '%1$s', 'Today', '{ipt}', 'OUTPATIENT', 'Two days', '2026-11-23'),
                    ('0198c0de-0000-7000-8000-0000000000f2', '%1$s', 'Over', '{ipt}', 'OUTPATIENT', 'Two days', '2026-11-22')
                """.formatted(LONDON));

        http.get()
                .uri("/api/directory/vacancies")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].title")
                .isEqualTo(List.of("Today"))
                .jsonPath("$.items[0].clinic.name")
                .isEqualTo("Riverside");
    }

    @Test
    void theDemosVacanciesAreThreeHoweverOftenLoaded() {
        run("""
                INSERT INTO clinic (id, name, town, outward_code, zone, phone, settings)
                VALUES ('0198c0de-0000-7000-8000-00000000c106', 'Kestrel', 'Online', '', 'Europe/London', '', '{}')
                """);
        DemoVacancies demo = new DemoVacancies(vacancies, clock);

        demo.load().then(demo.load()).block(LIMIT);

        http.get()
                .uri("/api/directory/vacancies")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3);
        assertThat(DemoVacancies.written())
                .flatExtracting(DemoVacancies.Entry::therapies)
                .allMatch(slug -> library.therapy(slug).isPresent());
    }
}
