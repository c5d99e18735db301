package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.search.domain.Languages;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapy.domain.Library;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

class DemoApplicationsTest extends ApplicationTest {

    @Autowired
    private VacancyStore vacancies;

    @Autowired
    private ApplicationStore store;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Library library;

    @BeforeEach
    void theVacanciesTheyAnswer() {
        run("""
                INSERT INTO clinic (id, name, town, outward_code, zone, phone, settings)
                VALUES ('0198c0de-0000-7000-8000-00000000c106', 'Kestrel', 'Online', '', 'Europe/London', '', '{}')
                """);
        new DemoVacancies(vacancies, clock).load().block(LIMIT);
    }

    @Test
    void operatorsSeeAllAndManagersThoseOfTheirClinic() {
        load();

        get("operator", "")
                .expectBody()
                .jsonPath("$.items[*].state")
                .value(states -> assertThat((List<?>) states)
                        .map(Object::toString)
                        .containsExactlyInAnyOrder("RECEIVED", "RECEIVED", "CHECKING", "INTERVIEW"));
        get("manager", "").expectBody().jsonPath("$.items.length()").isEqualTo(2);
        assertThat(texts("SELECT kind FROM letter")).isEmpty();
    }

    @Test
    void whatWasDecidedStaysSo() {
        load();
        invitedToInterview(DemoApplications.written()
                .getFirst()
                .application(clock.instant())
                .id());

        load();

        assertThat(texts("SELECT state FROM application WHERE name = 'Amina Sample'"))
                .containsExactly("INTERVIEW");
        assertThat(count("application")).isEqualTo(4);
    }

    @Test
    void theyNameWhatExistsAndNobodyReal() {
        assertThat(DemoApplications.written())
                .map(DemoApplications.Entry::applicant)
                .allSatisfy(applicant -> {
                    assertThat(applicant.email()).endsWith("@example.org");
                    assertThat(applicant.number()).startsWith("DEMO-");
                    assertThat(applicant.skills())
                            .map(Skill::therapy)
                            .allMatch(slug -> library.therapy(slug).isPresent());
                    assertThat(applicant.languages()).allMatch(Languages::known);
                });
    }

    private void load() {
        new DemoApplications(store, audit, transaction, clock).load().block(LIMIT);
    }
}
