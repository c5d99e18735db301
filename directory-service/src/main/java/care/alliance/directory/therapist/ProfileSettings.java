package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How profiles are kept true; the service does not start with days that make no sense.
 *
 * @param rules see {@link VisibilityRules}
 * @param lookEvery how often the daily job looks whether a new day has begun
 */
@ConfigurationProperties("alliance.directory.profiles")
record ProfileSettings(VisibilityRules rules, Duration lookEvery) {}
