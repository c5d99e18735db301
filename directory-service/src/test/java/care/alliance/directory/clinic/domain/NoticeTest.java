package care.alliance.directory.clinic.domain;

import static care.alliance.directory.clinic.domain.Notice.State.CURRENT;
import static care.alliance.directory.clinic.domain.Notice.State.ENDED;
import static care.alliance.directory.clinic.domain.Notice.State.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aNoticeBeginsAndEndsByTheClockAlone() {
        Notice notice = notice(null);

        assertThat(notice.stateAt(Instant.parse("2026-11-23T08:59:59Z"))).isEqualTo(UPCOMING);
        assertThat(notice.stateAt(Instant.parse("2026-11-23T09:00:00Z"))).isEqualTo(CURRENT);
        assertThat(notice.stateAt(Instant.parse("2026-11-29T23:59:59Z"))).isEqualTo(CURRENT);
        assertThat(notice.stateAt(Instant.parse("2026-11-30T00:00:00Z"))).isEqualTo(ENDED);
    }

    @Test
    void aNoticeThatWasEndedIsOverEvenBeforeItBegan() {
        assertThat(notice(NOW.minusSeconds(60)).stateAt(NOW.minusSeconds(30))).isEqualTo(ENDED);
        assertThat(notice(NOW.plusSeconds(60)).stateAt(NOW.plusSeconds(90))).isEqualTo(ENDED);
    }

    @Test
    void aNoticeEndsAtMostAYearAhead() {
        assertThat(Notice.wrong(NOW, Instant.parse("2027-11-23T09:00:00Z"), NOW))
                .isEmpty();
        assertThat(Notice.wrong(NOW, Instant.parse("2027-11-23T09:00:01Z"), NOW))
                .contains(Notice.Wrong.LASTS_TOO_LONG);
    }

    @Test
    void aNoticeEndsAfterItBeginsAndNotInThePast() {
        assertThat(Notice.wrong(NOW, NOW, NOW)).contains(Notice.Wrong.ENDS_BEFORE_IT_BEGINS);
        assertThat(Notice.wrong(NOW.minusSeconds(60), NOW, NOW)).contains(Notice.Wrong.IS_OVER_ALREADY);
        assertThat(Notice.wrong(NOW.minusSeconds(60), NOW.plusSeconds(1), NOW)).isEmpty();
    }

    private static Notice notice(@Nullable Instant endedAt) {
        return new Notice(new UUID(1, 2), "Closed.", NOW, Instant.parse("2026-11-30T00:00:00Z"), endedAt);
    }
}
