package care.alliance.gateway.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says things in British English: messages by key, days and times in an appointment's own zone, prices, languages. */
@Component
public class Words {

    private static final DateTimeFormatter DAY = format("EEEE d MMMM");
    private static final DateTimeFormatter DAY_AND_YEAR = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = format("EEE d MMM");
    private static final DateTimeFormatter DATE = format("d MMMM uuuu");
    private static final DateTimeFormatter DAY_OF_MONTH = format("d MMMM");
    private static final DateTimeFormatter WEEKDAY = format("EEE HH:mm");
    private static final DateTimeFormatter CLOCK = format("HH:mm");

    private static final int DAYS_A_WEEKDAY_TELLS = 7;

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** The message of this key; a missing key is a fault of ours and fails. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /** The message of this key, or of the other one where a service uses a code that this version does not know. */
    public String sayOr(String other, String key, Object... arguments) {
        String found = messages.getMessage(key, arguments, "", Locale.UK);
        return found == null || found.isEmpty() ? say(other, arguments) : found;
    }

    /** {@code Tuesday 24 November}, with the year only where it is not this one. */
    public String day(ZonedDateTime time) {
        return day(time.toLocalDate(), time.getZone());
    }

    public String day(LocalDate date, ZoneId zone) {
        boolean thisYear = date.getYear() == today(zone).getYear();
        return (thisYear ? DAY : DAY_AND_YEAR).format(date);
    }

    /** {@code Tue 24 Nov}. */
    public String shortDay(TemporalAccessor time) {
        return SHORT_DAY.format(time);
    }

    /** {@code 1 November 2026}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Not confirmed since 20 October}, with the year only where it is not this one; null for no such day. */
    public @Nullable String unconfirmed(@Nullable LocalDate since) {
        if (since == null) {
            return null;
        }
        boolean thisYear = since.getYear() == today(ZoneId.of("Europe/London")).getYear();
        return say("therapist.unconfirmed", (thisYear ? DAY_OF_MONTH : DATE).format(since));
    }

    /** {@code 18:00}. */
    public String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /** {@code 18:00 to 18:50}. */
    public String hours(ZonedDateTime start, ZonedDateTime end) {
        return say("hours", clock(start), clock(end));
    }

    /** {@code Tue 24 Nov 18:00}. */
    public String moment(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return shortDay(time) + " " + clock(time);
    }

    /** {@code Tue 18:00} within the next six days, after that with the date. */
    public String soon(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return daysUntil(instant, zone) < DAYS_A_WEEKDAY_TELLS ? WEEKDAY.format(time) : moment(instant, zone);
    }

    /** {@code London time}: people know their clinic's town, not an offset. */
    public String zone(ZoneId zone) {
        return say("zone.time", town(zone));
    }

    /** {@code Times are London time.} */
    public String zoneOfTimes(ZoneId zone) {
        return say("zone.times", town(zone));
    }

    private static String town(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whole days on the calendar of that zone from today; 0 is today. */
    public long daysUntil(Instant instant, ZoneId zone) {
        return ChronoUnit.DAYS.between(today(zone), LocalDate.ofInstant(instant, zone));
    }

    /** {@code £75}, {@code £62.50}; whole amounts without pence. */
    public String money(Price price) {
        Currency currency = Currency.getInstance(price.currency());
        BigDecimal amount = BigDecimal.valueOf(price.amount(), currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    /** {@code Polish} for {@code pl}. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
        return name.equals(tag) ? sayOr("language.other", "language." + tag) : name;
    }

    /** {@code English, Polish and Welsh}. */
    public String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say("list.two", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
