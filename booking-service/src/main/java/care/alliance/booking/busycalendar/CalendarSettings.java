package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.CalendarAddress;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which addresses calendars may be read from.
 *
 * @param privateAddresses whether hosts on this machine and inside our own network will do; for trying things out
 * @param plainHttp whether {@code http} will do; likewise
 * @param ports at the host
 */
@ConfigurationProperties("alliance.booking.calendar")
record CalendarSettings(boolean privateAddresses, boolean plainHttp, Set<Integer> ports) {

    CalendarAddress.Rules rules() {
        return new CalendarAddress.Rules(plainHttp, ports);
    }
}
