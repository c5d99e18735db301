package care.alliance.notification.clinic.domain;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A clinic.
 *
 * @param tradingName the public name that stands on messages
 * @param zone the zone in which its hours are meant
 */
public record Clinic(UUID id, String tradingName, ZoneId zone) {}
