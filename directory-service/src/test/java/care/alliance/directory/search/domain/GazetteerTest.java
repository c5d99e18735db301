package care.alliance.directory.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    @ParameterizedTest
    @CsvSource({
        "SE1, SE1",
        "se1, SE1",
        "SE1 7EH, SE1",
        "se17eh, SE1",
        "M4 1AA, M4",
        "Manchester, M1",
        "  newcastle  UPON tyne , NE1",
        "EH1, EH1",
        "LS1, LS1",
        "BS1, BS1"
    })
    void knowsTownsOutwardCodesAndWholePostcodes(String typed, String outwardCode) {
        assertThat(Gazetteer.find(typed)).map(Place::outwardCode).contains(outwardCode);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "ZZ99", "' '", "1AA"})
    void doesNotGuess(String typed) {
        assertThat(Gazetteer.find(typed)).isEmpty();
    }

    @Test
    void saysWhatItKnows() {
        assertThat(Gazetteer.known()).contains("Leeds (LS1)").contains("Edinburgh (EH1)");
    }
}
