package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.domain.PublicAddresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads calendars from where the settings allow. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    CalendarHost calendarHost(CalendarSettings settings) {
        return new HttpCalendarHost(settings.rules(), settings.privateAddresses() ? _ -> true : PublicAddresses::has);
    }
}
