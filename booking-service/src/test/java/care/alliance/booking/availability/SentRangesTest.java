package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.availability.domain.Busy;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Ranges are read as PostgreSQL itself sends them. */
class SentRangesTest extends BookingTestBase {

    @Test
    void severalInARow() {
        assertThat(SentRanges.read(
                        sent("('[2026-12-01 09:00Z,2026-12-01 10:00Z)'), ('[1999-12-31 22:30Z,2000-01-01 01:00Z)')")))
                .containsExactly(
                        busy("2026-12-01T09:00:00Z", "2026-12-01T10:00:00Z"),
                        busy("1999-12-31T22:30:00Z", "2000-01-01T01:00:00Z"));
    }

    @Test
    void partsOfASecondMakeItLonger() {
        assertThat(
                        SentRanges.read(
                                sent(
                                        "('[2026-12-01 09:00:00.25Z,2026-12-01 10:00:00.000001Z)'), ('[1970-01-01 00:00:00.5Z,1999-01-01 00:00:00.5Z)')")))
                .containsExactly(
                        busy("2026-12-01T09:00:00Z", "2026-12-01T10:00:01Z"),
                        busy("1970-01-01T00:00:00Z", "1999-01-01T00:00:01Z"));
    }

    @Test
    void none() {
        assertThat(SentRanges.read(new byte[0])).isEmpty();
    }

    @Test
    void whatHasNoBeginningOrNoEndIsAFault() {
        assertThatThrownBy(() -> SentRanges.read(sent("('[2026-12-01 09:00Z,)')")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SentRanges.read(sent("('(,2026-12-01 09:00Z)')")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SentRanges.read(sent("('empty')"))).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] sent(String ranges) {
        return Objects.requireNonNull(db.sql(
                        "SELECT string_agg(range_send(during::tstzrange), '') AS sent FROM (VALUES " + ranges
                                + ") AS r (during)")
                .map(row -> Objects.requireNonNull(row.get("sent", byte[].class)))
                .one()
                .block());
    }

    private static Busy busy(String from, String to) {
        return new Busy(Instant.parse(from), Instant.parse(to));
    }
}
