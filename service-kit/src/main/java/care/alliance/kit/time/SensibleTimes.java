package care.alliance.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Dates and instants in addresses, ISO 8601, of the years 1 to 9999. Later and earlier ones can be written but not computed
 * with or stored; they are refused as what cannot be read.
 */
@AutoConfiguration
public class SensibleTimes implements WebFluxConfigurer {

    private static final int LAST_YEAR = 9999;

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(Instant.class, (time, _) -> time.toString(), (text, _) -> instant(text));
        registry.addFormatterForFieldType(LocalDate.class, (date, _) -> date.toString(), (text, _) -> date(text));
    }

    /**
     * An instant such as {@code 2026-12-01T09:00:00Z}, or with another offset.
     *
     * @throws DateTimeException for anything else
     */
    public static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        check(time.withOffsetSameInstant(ZoneOffset.UTC).getYear());
        return time.toInstant();
    }

    /**
     * A date such as {@code 2026-12-01}.
     *
     * @throws DateTimeException for anything else
     */
    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        check(date.getYear());
        return date;
    }

    private static void check(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("not of the years 1 to " + LAST_YEAR);
        }
    }
}
