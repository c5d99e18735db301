package care.alliance.gateway.cache;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How pages are kept.
 *
 * @param age how old a page may be that is shown; zero keeps none
 * @param size of all that is kept
 */
@Validated
@ConfigurationProperties("alliance.page-cache")
public record PageCacheSettings(
        @NotNull Duration age, @NotNull DataSize size) {}
