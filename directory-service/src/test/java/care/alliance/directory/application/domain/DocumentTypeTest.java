package care.alliance.directory.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a464946, JPEG",
        // a programme for Windows, a page, a ZIP, a GIF, a beginning of a beginning, nothing
        "4d5a90000300, ''",
        "3c68746d6c3e, ''",
        "504b0304, ''",
        "474946383961, ''",
        "255044, ''",
        "'', ''",
        // the signature has to be at the very beginning
        "00255044462d, ''"
    })
    void isToldByItsBeginning(String hex, String type) {
        assertThat(DocumentType.of(HexFormat.of().parseHex(hex)).map(Enum::name).orElse(""))
                .isEqualTo(type);
    }
}
