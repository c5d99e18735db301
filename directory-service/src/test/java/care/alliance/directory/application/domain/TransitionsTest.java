package care.alliance.directory.application.domain;

import static care.alliance.directory.application.domain.ApplicationState.ACCEPTED;
import static care.alliance.directory.application.domain.ApplicationState.CHECKING;
import static care.alliance.directory.application.domain.ApplicationState.DECLINED;
import static care.alliance.directory.application.domain.ApplicationState.INTERVIEW;
import static care.alliance.directory.application.domain.ApplicationState.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID LOGIN = new UUID(1, 1);
    private static final Applicant NOOR = new Applicant(
            "Noor",
            "noor@example.org",
            null,
            Register.HCPC,
            "PYL1",
            List.of(new Skill("ipt", Level.ACCREDITED)),
            null,
            List.of("en"),
            "I would like to.");

    @Test
    void theWholeTable() {
        assertThat(Arrays.stream(ApplicationState.values())
                        .flatMap(from -> Transitions.from(from).stream().map(to -> from + " " + to)))
                .containsExactlyInAnyOrder(
                        "RECEIVED CHECKING",
                        "RECEIVED DECLINED",
                        "CHECKING INTERVIEW",
                        "CHECKING DECLINED",
                        "INTERVIEW ACCEPTED",
                        "INTERVIEW DECLINED");
    }

    /** Every pair of states, by each of the three ways to change. */
    @ParameterizedTest
    @EnumSource
    void anApplicationKeepsToIt(ApplicationState from) {
        Application before = in(from);
        Set<ApplicationState> next = Transitions.from(from);

        for (ApplicationState to : ApplicationState.values()) {
            boolean step = next.contains(to) && to != ACCEPTED && to != DECLINED;
            assertThat(before.moved(to).isPresent()).as("%s to %s", from, to).isEqualTo(step);
        }
        assertThat(before.declined("Sorry.", NOW).isPresent()).isEqualTo(next.contains(DECLINED));
        assertThat(before.accepted(LOGIN, NOW).isPresent()).isEqualTo(next.contains(ACCEPTED));
    }

    @Test
    void eachStepIsAVersion() {
        assertThat(Stream.of(in(RECEIVED).moved(CHECKING), in(CHECKING).declined("Sorry.", NOW))
                        .map(after -> after.orElseThrow().version()))
                .containsExactly(2, 2);
    }

    @Test
    void anEndSaysWhenAndWhy() {
        assertThat(in(INTERVIEW).declined("Sorry.", NOW))
                .hasValueSatisfying(after -> assertThat(after)
                        .extracting(Application::closedAt, Application::answer, Application::loginId)
                        .containsExactly(NOW, "Sorry.", null));
        assertThat(in(INTERVIEW).accepted(LOGIN, NOW))
                .hasValueSatisfying(after -> assertThat(after)
                        .extracting(Application::closedAt, Application::answer, Application::loginId)
                        .containsExactly(NOW, null, LOGIN));
    }

    @Test
    void whoAppliesStaysOutOfLogs() {
        assertThat(in(RECEIVED).toString() + NOOR).doesNotContain("Noor", "noor", "PYL1");
    }

    @Test
    void theFirstProfileCanNeitherBeFoundNorBooked() {
        var therapist = NewTherapist.of(
                new UUID(2, 2), Objects.requireNonNull(in(INTERVIEW).applicant()), LOGIN, LocalDate.EPOCH);

        assertThat(therapist
                        .visibility(new VisibilityRules(0, 30, 60), LocalDate.EPOCH)
                        .bookable())
                .isFalse();
        assertThat(therapist.offers()).isEmpty();
        assertThat(therapist.registrations())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.body() + " " + entry.number()).isEqualTo("HCPC PYL1"));
    }

    private static Application in(ApplicationState state) {
        return new Application(new UUID(2, 2), 1, state, null, null, NOW, null, null, false, null, NOOR);
    }
}
