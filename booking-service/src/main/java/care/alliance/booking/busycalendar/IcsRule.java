package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.Rule;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** A rule as ical4j lays it out, on local times and without its end. */
final class IcsRule implements Rule {

    private static final int LONGEST_INTERVAL = 100_000;
    private static final int WEEKS_OF_A_YEAR = 53;
    private static final int WEEKS_OF_A_MONTH = 5;

    /** Finding the first time near the window, which ical4j does by halving. */
    private static final long TO_BEGIN = 10;

    /** Counting to nothing would never end, and other calendars than ours would come out wrong. */
    private static final Pattern UNHEARD_OF = Pattern.compile("COUNT=(?![1-9]).*|RSCALE=.*|SKIP=.*");

    private final Recur<LocalDateTime> recur;

    private IcsRule(Recur<LocalDateTime> recur) {
        this.recur = recur;
    }

    /**
     * Reads a rule such as {@code FREQ=WEEKLY;BYDAY=MO,WE}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static IcsRule of(String text) {
        List<String> parts = Stream.of(IcsComponent.upper(text).strip().split(";"))
                .filter(part -> !part.startsWith("UNTIL="))
                .toList();
        IcsRule rule = new IcsRule(new Recur<>(String.join(";", parts), true));
        if (rule.interval() > LONGEST_INTERVAL
                || parts.stream().anyMatch(part -> UNHEARD_OF.matcher(part).matches())) {
            throw new IllegalArgumentException("not a rule that we keep to");
        }
        return rule;
    }

    @Override
    public long work(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(first)) {
            return 0;
        }
        LocalDateTime begin = begins(first, from);
        long periods = units(begin, to) / interval() + 2;
        if (recur.getCount() > 0 && isPlain()) {
            periods = Math.min(periods, recur.getCount() + 1L);
        }
        return TO_BEGIN + times(periods, timesEach());
    }

    @Override
    public List<LocalDateTime> starts(LocalDateTime first, LocalDateTime from, LocalDateTime to) {
        return to.isBefore(first) ? List.of() : recur.getDates(first, from, to);
    }

    /** What counts is counted from its first time on; so is what comes so often that ical4j cannot skip it. */
    private LocalDateTime begins(LocalDateTime first, LocalDateTime from) {
        boolean fromTheFirst = recur.getCount() > 0
                || recur.getFrequency() == Frequency.SECONDLY
                || recur.getFrequency() == Frequency.MINUTELY;
        return fromTheFirst || first.isAfter(from) ? first : from;
    }

    private long units(LocalDateTime begin, LocalDateTime to) {
        return switch (recur.getFrequency()) {
            case SECONDLY -> ChronoUnit.SECONDS.between(begin, to);
            case MINUTELY -> ChronoUnit.MINUTES.between(begin, to);
            case HOURLY -> ChronoUnit.HOURS.between(begin, to);
            case DAILY -> ChronoUnit.DAYS.between(begin, to);
            case WEEKLY -> ChronoUnit.WEEKS.between(begin, to);
            case MONTHLY -> ChronoUnit.MONTHS.between(begin, to);
            case YEARLY -> ChronoUnit.YEARS.between(begin, to);
        };
    }

    private int interval() {
        return Math.max(1, recur.getInterval());
    }

    /** Whether each period has a time, so that counting ends after so many. */
    private boolean isPlain() {
        return lists().sum() == 0 || (recur.getFrequency() == Frequency.WEEKLY && lists().sum() == days());
    }

    /** How many times one period may have, at most. */
    private long timesEach() {
        long days = switch (recur.getFrequency()) {
            case YEARLY -> days() * WEEKS_OF_A_YEAR;
            case MONTHLY -> days() * WEEKS_OF_A_MONTH;
            case SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY -> days();
        };
        return lists().reduce(Math.max(1, days), (product, size) -> times(product, Math.max(1, size)));
    }

    private LongStream lists() {
        return LongStream.of(
                days(),
                recur.getMonthList().size(),
                recur.getWeekNoList().size(),
                recur.getYearDayList().size(),
                recur.getMonthDayList().size(),
                recur.getHourList().size(),
                recur.getMinuteList().size(),
                recur.getSecondList().size());
    }

    private long days() {
        return recur.getDayList().size();
    }

    private static long times(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE / 2;
    }
}
