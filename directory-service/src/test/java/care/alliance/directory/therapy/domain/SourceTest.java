package care.alliance.directory.therapy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({"2026-10-12, 12, 2027-10-12", "2026-08-31, 6, 2027-02-28", "2024-02-29, 12, 2025-02-28"})
    void theNextReviewIsWorkedOut(LocalDate reviewed, int months, LocalDate next) {
        assertThat(source("https://example.org", reviewed, months).nextReviewOn())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2027-10-11, false", "2027-10-12, false", "2027-10-13, true"})
    void itIsOverdueFromTheDayAfter(LocalDate today, boolean overdue) {
        Source source = source("https://example.org", LocalDate.of(2026, 10, 12), 12);

        assertThat(source.overdue(today)).isEqualTo(overdue);
    }

    @Test
    void itsAddressCannotBeAScript() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("javascript:alert(1)", LocalDate.of(2026, 10, 12), 12));
    }

    private static Source source(String url, LocalDate reviewed, int months) {
        return new Source("id", "Title", "Publisher", URI.create(url), "Link and cite.", reviewed, months);
    }
}
