package care.alliance.directory.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandlingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-26T00:00:00Z");
    private static final Owner ROSA = new Owner("rosa", "Rosa Klein");
    private static final Handling NEW = Handling.received(
            UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
            new Desk(new UUID(0, 1), "Riverside", ZoneId.of("Europe/London"), List.of()),
            MONDAY);

    @Test
    void itGoesFromHandToHandAndEndsWithAnOutcome() {
        Handling taken = NEW.taken(ROSA).orElseThrow();
        Handling answered = taken.answered(MONDAY.plusSeconds(60)).orElseThrow();
        Handling again = answered.answered(MONDAY.plusSeconds(120)).orElseThrow();
        Handling handedOver = again.taken(new Owner("mo", "Mo Ager")).orElseThrow();
        Handling closed =
                handedOver.closed(Outcome.BOOKED, MONDAY.plusSeconds(180)).orElseThrow();

        assertThat(taken.owner()).isEqualTo(ROSA);
        assertThat(again.answeredAt()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(handedOver.state()).isEqualTo(EnquiryState.ANSWERED);
        assertThat(closed.outcome()).isEqualTo(Outcome.BOOKED);
        assertThat(closed.version()).isEqualTo(6);
        assertThat(closed.noted()).isEmpty();
    }

    @Test
    void onlySomethingUnansweredIsOverdueAndFromTheDeadlineOn() {
        Handling answered =
                NEW.taken(ROSA).flatMap(taken -> taken.answered(MONDAY)).orElseThrow();

        assertThat(NEW.isOverdue(LATE.minusNanos(1))).isFalse();
        assertThat(NEW.isOverdue(LATE)).isTrue();
        assertThat(answered.isOverdue(LATE)).isFalse();
    }

    @Test
    void whatWaitsLongestStandsFirstAndWhatIsClosedLast() {
        Handling taken = NEW.taken(ROSA).orElseThrow();
        Handling closed = taken.closed(Outcome.WITHDRAWN, MONDAY).orElseThrow();
        Handling closedLater =
                taken.closed(Outcome.WITHDRAWN, MONDAY.plus(Duration.ofDays(1))).orElseThrow();

        assertThat(taken.urgency()).isEqualTo(NEW.urgency());
        assertThat(taken.answered(MONDAY).orElseThrow().urgency().rank()).isEqualTo(1);
        assertThat(closed.urgency().rank()).isEqualTo(2);
        assertThat(closedLater.urgency().within()).isLessThan(closed.urgency().within());
    }

    @Test
    void theReferenceCanBeSaidOnThePhone() {
        assertThat(Reference.of(NEW.id())).matches("[2-9B-DF-HJ-NP-TV-Z]{4}-[2-9B-DF-HJ-NP-TV-Z]{4}");
        assertThat(Reference.of(new UUID(1, 2))).isNotEqualTo(Reference.of(new UUID(1, 3)));
    }

    @Test
    void whatPeopleTypeIsKeptWithoutWhatCannotBeSeen() {
        assertThat(Typed.line(" Noor\u0000\r\nBcc: x ")).isEqualTo("Noor Bcc: x");
        assertThat(Typed.lines("one\r\ntwo\u0007\u2028three\n")).isEqualTo("one\ntwo \nthree");
        assertThat(Typed.line("\t ")).isNull();
    }
}
