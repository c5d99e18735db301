package care.alliance.booking.opening;

import static care.alliance.booking.availability.domain.Format.IN_PERSON;
import static care.alliance.booking.availability.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.OpeningsPublished.Opening;
import care.alliance.events.SessionFormat;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuples;

class OpeningsTest extends BookingTestBase {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private Openings openings;

    @Autowired
    private OpeningQueue queue;

    @Autowired
    private OpeningPublisher publisher;

    @Autowired
    private TransactionalOperator transaction;

    private PublishedOpenings published;
    private GivenClinic london;
    private GivenTherapist therapist;
    private UUID offer;

    @BeforeEach
    void aTherapistInLondonSeesPeopleFromTenToTwelve() {
        clock.setTo("2026-12-01T00:00:00Z");
        published = new PublishedOpenings(RealParts.kafka().bootstrapServers());
        london = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/London", "10:00", "12:00", VIDEO, IN_PERSON);
        offer = therapist.offersAt(london, 50, VIDEO, IN_PERSON);
    }

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void aChangeIsPublishedAsTheNextFewOfEachOfferAndFormat() {
        changed();

        OpeningsPublished first = awaitPublished(1);
        assertThat(first.computedAt()).isEqualTo(clock.instant());
        assertThat(first.openings()).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
        assertThat(first.openings())
                .filteredOn(opening -> opening.format() == SessionFormat.VIDEO)
                .hasSize(8 + 3)
                .first()
                .isEqualTo(new Opening(
                        offer,
                        Instant.parse("2026-12-01T10:00:00Z"),
                        Instant.parse("2026-12-01T10:50:00Z"),
                        SessionFormat.VIDEO,
                        ZoneId.of("Europe/London"),
                        null));
    }

    /** Eight morning slots are used up by Thursday; somebody who can only come at the weekend is not forgotten. */
    @Test
    void theFirstOfTheWeekendAreAmongThemHoweverManyComeBefore() {
        changed();

        assertThat(awaitPublished(1).openings())
                .filteredOn(opening -> opening.format() == SessionFormat.VIDEO)
                .extracting(Opening::start)
                .endsWith(
                        Instant.parse("2026-12-05T10:00:00Z"),
                        Instant.parse("2026-12-05T10:30:00Z"),
                        Instant.parse("2026-12-05T11:00:00Z"));
    }

    @Test
    void aClaimedTimeIsNoLongerOpen() {
        changed();
        awaitPublished(1);

        therapist.isBusy("2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z");
        changed();

        assertThat(awaitPublished(2).openings().getFirst().start()).isEqualTo(Instant.parse("2026-12-01T11:00:00Z"));
    }

    @Test
    void whatChangesNothingIsNotPublishedAgain() {
        changed();
        awaitPublished(1);

        changed();
        awaitItsTurn();
        therapist.isBusy("2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z");
        changed();

        awaitPublished(2);
        assertThat(published.of(therapist.id())).hasSize(2);
    }

    @Test
    void whatIsRolledBackIsNoChange() {
        openings.changed(therapist.id())
                .then(Mono.error(new IllegalStateException("no")))
                .as(transaction::transactional)
                .onErrorComplete()
                .block(SOON);

        assertThat(publisher.refresh(therapist.id()).block(SOON)).isFalse();
    }

    @Test
    void oneInstanceAtATimeWorksForATherapistAndTheOthersDoNotWait() {
        db.sql("INSERT INTO opening_refresh (therapist_id, wanted_at) VALUES (:id, :later)")
                .bind("id", therapist.id())
                .bind("later", Instant.parse("2999-01-01T00:00:00Z"))
                .then()
                .block(SOON);
        Mono<Boolean> elsewhere = Mono.fromCallable(
                        () -> publisher.refresh(therapist.id()).block(SOON))
                .subscribeOn(Schedulers.boundedElastic());

        assertThat(queue.take(therapist.id())
                        .zipWhen(_ -> elsewhere)
                        .as(transaction::transactional)
                        .block(SOON))
                .isEqualTo(Tuples.of(true, false));
    }

    @Test
    void aChangeNeedsARunningTransaction() {
        assertThatThrownBy(() -> openings.changed(therapist.id()).block(SOON))
                .isInstanceOf(NoTransactionException.class);
    }

    @Test
    void withoutOffersNothingIsOpen() {
        GivenTherapist idle = given.therapist();

        openings.changed(idle.id()).as(transaction::transactional).block(SOON);

        await().atMost(SOON).until(() -> published.of(idle.id()).size() == 1);
        assertThat(published.of(idle.id()).getFirst().openings()).isEmpty();
    }

    @Test
    void aClinicsChangeConcernsItsTherapists() {
        openings.changedAt(london.id()).as(transaction::transactional).block(SOON);

        assertThat(awaitPublished(1).openings()).isNotEmpty();
    }

    @Test
    void openingsThatCameTooCloseAreReplaced() {
        changed();
        awaitPublished(1);

        clock.setTo("2026-12-01T06:30:00Z");
        queue.queueOutdated().block(SOON);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published
                                .of(therapist.id())
                                .getLast()
                                .openings()
                                .getFirst()
                                .start())
                        .isEqualTo(Instant.parse("2026-12-01T10:30:00Z")));
    }

    @Test
    void manyChangesAtOnceEndInTheLastState() {
        List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().forEach(_ -> changed());
        therapist.isBusy("2026-12-01T00:00:00Z", "2026-12-31T00:00:00Z");
        changed();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published.of(therapist.id()))
                        .isNotEmpty()
                        .last()
                        .extracting(state -> state.openings().getFirst().start())
                        .isEqualTo(Instant.parse("2026-12-31T10:00:00Z")));
    }

    private void awaitItsTurn() {
        await().atMost(SOON)
                .until(() -> !Boolean.TRUE.equals(
                        queue.due(50).hasElement(therapist.id()).block(SOON)));
    }

    private void changed() {
        openings.changed(therapist.id()).as(transaction::transactional).block(SOON);
    }

    private OpeningsPublished awaitPublished(int count) {
        await().atMost(SOON).until(() -> published.of(therapist.id()).size() >= count);
        return published.of(therapist.id()).getLast();
    }
}
