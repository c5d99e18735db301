package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on the calendar by which profiles are shown and hidden. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), VisibilityRules.ZONE);
    }
}
