package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Words words =
            new Words(messages(), Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    @Test
    void timesAreTheClinicsAndNotTheServers() {
        Instant summer = Instant.parse("2027-07-06T08:30:00Z");

        assertThat(words.moment(summer, LONDON)).isEqualTo("Tue 6 Jul 09:30");
        assertThat(words.day(summer.atZone(LONDON))).isEqualTo("Tuesday 6 July 2027");
        assertThat(words.hours(summer.atZone(LONDON), summer.plusSeconds(3000).atZone(LONDON)))
                .isEqualTo("09:30 to 10:20");
        assertThat(words.zone(LONDON)).isEqualTo("London time");
        assertThat(words.zoneOfTimes(ZoneId.of("America/New_York"))).isEqualTo("Times are New York time.");
    }

    @Test
    void thisYearGoesWithoutSaying() {
        assertThat(words.day(LocalDate.of(2026, 11, 24), LONDON)).isEqualTo("Tuesday 24 November");
    }

    @Test
    void todayIsTheClinicsDay() {
        assertThat(words.daysUntil(Instant.parse("2026-11-23T00:30:00Z"), LONDON))
                .isEqualTo(1);
        assertThat(words.daysUntil(Instant.parse("2026-11-22T23:30:00Z"), LONDON))
                .isZero();
        assertThat(words.daysUntil(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Pacific/Auckland")))
                .isEqualTo(1);
    }

    @Test
    void moneyHasPenceOnlyWhereThereAreAny() {
        assertThat(words.money(new Price(7500, "GBP"))).isEqualTo("£75");
        assertThat(words.money(new Price(6250, "GBP"))).isEqualTo("£62.50");
        assertThat(words.money(new Price(123456, "GBP"))).isEqualTo("£1,234.56");
        assertThat(words.money(new Price(7500, "JPY"))).contains("7,500");
    }

    @Test
    void listsReadAsSentences() {
        assertThat(words.and(List.of("English"))).isEqualTo("English");
        assertThat(words.and(List.of("English", "Polish", "Welsh"))).isEqualTo("English, Polish and Welsh");
        assertThat(words.language("cy")).isEqualTo("Welsh");
    }

    @Test
    void aCodeThatIsNotKnownStillHasWords() {
        assertThat(words.sayOr("mail.other", "mail.CARRIER_PIGEON")).isEqualTo("Message");
    }
}
