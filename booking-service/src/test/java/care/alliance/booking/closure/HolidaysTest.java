package care.alliance.booking.closure;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.policy.domain.Nation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = new JollydayHolidays();

    @Test
    void christmasOf2026HasASubstituteDayForBoxingDay() {
        assertThat(of(Nation.ENGLAND, "2026-12-20", "2027-01-02"))
                .containsExactly(
                        "2026-12-25 Christmas",
                        "2026-12-26 Boxing Day",
                        "2026-12-28 Boxing Day (substitute day)",
                        "2027-01-01 New Year's Day");
    }

    @Test
    void scotlandKeepsTheSecondOfJanuaryAndStAndrewsDay() {
        assertThat(dates(Nation.SCOTLAND, "2026-11-25", "2027-01-05"))
                .contains("2026-11-30", "2027-01-02", "2027-01-04");
        assertThat(dates(Nation.ENGLAND, "2026-11-25", "2027-01-05"))
                .doesNotContain("2026-11-30", "2027-01-02", "2027-01-04");
    }

    @Test
    void northernIrelandKeepsTheTwelfthOfJulyAndEnglandEasterMonday() {
        assertThat(dates(Nation.NORTHERN_IRELAND, "2027-07-01", "2027-07-31")).contains("2027-07-12");
        assertThat(dates(Nation.ENGLAND, "2027-03-20", "2027-04-05")).containsExactly("2027-03-26", "2027-03-29");
        assertThat(dates(Nation.WALES, "2027-08-01", "2027-08-31")).containsExactly("2027-08-30");
    }

    private List<String> of(Nation nation, String from, String until) {
        return holidays.of(nation, LocalDate.parse(from), LocalDate.parse(until)).stream()
                .map(holiday -> holiday.date() + " " + holiday.name())
                .toList();
    }

    private List<String> dates(Nation nation, String from, String until) {
        return of(nation, from, until).stream().map(day -> day.substring(0, 10)).toList();
    }
}
