package care.alliance.directory.therapy.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void itsAddressCannotBeAScript() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(
                        "id",
                        "Title",
                        "Publisher",
                        URI.create("javascript:alert(1)"),
                        "Link and cite.",
                        LocalDate.of(2026, 10, 12),
                        12));
    }
}
