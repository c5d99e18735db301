package care.alliance.booking.appointment;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns the clock on for the {@link Sweeper}. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {}
