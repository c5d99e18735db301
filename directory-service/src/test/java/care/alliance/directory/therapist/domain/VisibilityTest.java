package care.alliance.directory.therapist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.directory.therapist.domain.Registration.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registrations, confirmation and the day, held against each other. */
class VisibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final VisibilityRules RULES = new VisibilityRules(0, 30, 60);

    /** Registrations as status and days until the next check; then days since the confirmation. */
    @ParameterizedTest
    @CsvSource({
        "CURRENT+1,               0, SHOWN",
        "CURRENT+0,               0, SHOWN",
        "CURRENT-1,               0, LAPSED",
        "LAPSED+1,                0, LAPSED",
        "SUSPENDED+1,             0, SUSPENDED",
        "'',                      0, LAPSED",
        "CURRENT-1 CURRENT+1,     0, SHOWN",
        "CURRENT-1 LAPSED+1,      0, LAPSED",
        "CURRENT+1 LAPSED-9,      0, SHOWN",
        "CURRENT+1 SUSPENDED-9,   0, SUSPENDED",
        "CURRENT+1,              29, SHOWN",
        "CURRENT+1,              30, STALE",
        "CURRENT+1,              59, STALE",
        "CURRENT+1,              60, UNCONFIRMED",
        "CURRENT-1,              60, LAPSED",
        "SUSPENDED+1,            60, SUSPENDED"
    })
    void whoIsFound(String registrations, int confirmedDaysAgo, Visibility visibility) {
        assertThat(RULES.visibility(registered(registrations), TODAY.minusDays(confirmedDaysAgo), TODAY))
                .isEqualTo(visibility);
    }

    @ParameterizedTest
    @CsvSource({"7, CURRENT-7, SHOWN", "7, CURRENT-8, LAPSED", "7, LAPSED-1, LAPSED"})
    void graceMakesTheCheckLateOnly(int graceDays, String registrations, Visibility visibility) {
        assertThat(new VisibilityRules(graceDays, 30, 60).visibility(registered(registrations), TODAY, TODAY))
                .isEqualTo(visibility);
    }

    @ParameterizedTest
    @CsvSource({"SHOWN, true", "STALE, true", "UNCONFIRMED, false", "LAPSED, false", "SUSPENDED, false"})
    void whoIsHiddenCannotBeBooked(Visibility visibility, boolean bookable) {
        assertThat(visibility.bookable()).isEqualTo(bookable);
    }

    /** Once hidden by the day, nobody comes back by the day: time alone only takes away. */
    @Test
    void timeAloneShowsNobodyAgain() {
        for (int check = -90; check <= 90; check += 15) {
            boolean bookable = true;
            for (int days = 0; days < 120; days++) {
                boolean then = RULES.visibility(registered("CURRENT" + signed(check)), TODAY, TODAY.plusDays(days))
                        .bookable();
                assertThat(then && !bookable)
                        .as("check %d, day %d", check, days)
                        .isFalse();
                assertThat(then).isEqualTo(days <= check && days < 60);
                bookable = then;
            }
        }
    }

    @Test
    void theBadgeSaysTheLastDayOnWhichItWasRight() {
        assertThat(RULES.unconfirmedSince(TODAY.minusDays(30), TODAY)).isEqualTo(TODAY.minusDays(30));
        assertThat(RULES.unconfirmedSince(TODAY.minusDays(29), TODAY)).isNull();
        assertThat(RULES.hiddenFrom(TODAY)).isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @ParameterizedTest
    @CsvSource({"-1, 30, 60", "0, 0, 60", "0, 30, 29"})
    void rulesThatMakeNoSenseAreNone(int grace, int stale, int hidden) {
        assertThatThrownBy(() -> new VisibilityRules(grace, stale, hidden))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Registration> registered(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(VisibilityTest::registration)
                .toList();
    }

    private static Registration registration(String word) {
        int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
        return new Registration(
                "HCPC",
                "DEMO-1",
                Status.valueOf(word.substring(0, sign)),
                TODAY.minusYears(1),
                "Imogen",
                TODAY.plusDays(Integer.parseInt(word.substring(sign))));
    }

    private static String signed(int days) {
        return days < 0 ? String.valueOf(days) : "+" + days;
    }
}
