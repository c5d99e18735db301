package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Weights;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of matching; the service does not start with weights that make no sense.
 *
 * @param weights see {@link Weights}
 * @param supplyAge how old the therapists and openings that are matched may be
 */
@ConfigurationProperties("alliance.directory.matching")
record MatchingSettings(Weights weights, Duration supplyAge) {}
