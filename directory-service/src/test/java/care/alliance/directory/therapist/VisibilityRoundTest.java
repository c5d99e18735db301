package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the daily job does as days go by. */
class VisibilityRoundTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TherapistFixture ana =
            therapist("Ana").offering("ipt", 80, VIDEO).nextCheck(TODAY.plusDays(10));
    private final TherapistFixture ben =
            therapist("Ben").offering("cbt", 80, VIDEO).confirmed(TODAY.minusDays(50));

    @Autowired
    private VisibilityRound round;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void twoTherapists() {
        supply.has(LONDON);
        supply.has(ana);
        supply.has(ben);
    }

    @Test
    void dayByDayWhoIsOverdueIsHidden() {
        assertThat(round.bring(TODAY)).isZero();
        assertThat(round.bring(TODAY.plusDays(9))).isZero();
        assertThat(bookable()).containsExactly("Ana", "Ben");

        assertThat(round.bring(TODAY.plusDays(10))).isEqualTo(1);
        assertThat(bookable()).containsExactly("Ana");

        assertThat(round.bring(TODAY.plusDays(11))).isEqualTo(1);
        assertThat(bookable()).isEmpty();
    }

    @Test
    void nothingIsAnnouncedTwice() {
        long before = announced();

        round.bring(TODAY.plusDays(11));
        round.bring(TODAY.plusDays(11));

        assertThat(announced()).isEqualTo(before + 2);
    }

    @Test
    void whoIsWrongfullyHiddenIsShownAgainAndBothAreRemembered() {
        round.bring(TODAY.plusDays(11));

        assertThat(round.bring(TODAY)).isEqualTo(2);

        assertThat(bookable()).containsExactly("Ana", "Ben");
        assertThat(Objects.requireNonNull(
                                audit.of(AuditSubject.therapist(ana.id()), null).block(LIMIT))
                        .items())
                .extracting(AuditEntry::actor, AuditEntry::action)
                .containsExactly(tuple(null, "shown"), tuple(null, "hidden"));
    }

    @Test
    void severalProcessesAtOnceAnnounceEachTherapistOnce() throws Exception {
        IntStream.range(0, 20)
                .forEach(n -> supply.has(
                        therapist("Kim " + n).offering("cbt", 80, VIDEO).nextCheck(TODAY)));
        long before = announced();

        List<Integer> changed;
        try (var processes = Executors.newFixedThreadPool(3)) {
            Callable<Integer> process = () -> round.bring(TODAY.plusDays(1));
            List<Integer> counts = new ArrayList<>();
            for (Future<Integer> done : processes.invokeAll(List.of(process, process, process))) {
                counts.add(done.get());
            }
            changed = counts;
        }

        assertThat(changed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(announced()).isEqualTo(before + 20);
    }

    @Test
    void theJobLooksAtStartAndStopsWhenTold() {
        database.sql("UPDATE therapist SET bookable = false").then().block(LIMIT);
        VisibilityJob job =
                new VisibilityJob(round, new Today(clock), new ProfileSettings(rules(), Duration.ofHours(1)));

        job.start();
        await().untilAsserted(() -> assertThat(bookable()).containsExactly("Ana", "Ben"));
        assertThat(job.isRunning()).isTrue();
        job.stop();

        assertThat(job.isRunning()).isFalse();
    }

    @Autowired
    private Clock clock;

    private static VisibilityRules rules() {
        return new VisibilityRules(0, 30, 60);
    }

    private List<String> bookable() {
        return Objects.requireNonNull(database.sql("SELECT name FROM therapist WHERE bookable ORDER BY name")
                .mapValue(String.class)
                .all()
                .collectList()
                .block(LIMIT));
    }

    private long announced() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM outbox WHERE topic = 'directory.therapists'")
                .mapValue(Long.class)
                .one()
                .block(LIMIT));
    }
}
