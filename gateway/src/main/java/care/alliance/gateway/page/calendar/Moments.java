package care.alliance.gateway.page.calendar;

import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Says when something was. */
@Component
class Moments {

    private final Words words;

    Moments(Words words) {
        this.words = words;
    }

    /** {@code today at 09:30}, {@code yesterday at 09:30}, before that {@code on Fri 20 Nov at 09:30}. */
    String when(Instant instant, ZoneId zone) {
        var time = instant.atZone(zone);
        String clock = words.clock(time);
        long days = words.daysUntil(instant, zone);
        return days == 0
                ? words.say("moment.today", clock)
                : days == -1
                        ? words.say("moment.yesterday", clock)
                        : words.say("moment.day", words.shortDay(time), clock);
    }

    /** The same after {@code since}. */
    String since(Instant instant, ZoneId zone) {
        long days = words.daysUntil(instant, zone);
        return days == 0
                ? words.clock(instant.atZone(zone))
                : days == -1 ? when(instant, zone) : words.moment(instant, zone);
    }
}
