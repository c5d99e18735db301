package care.alliance.directory.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that an editor published: somebody held every claim of the page against its source.
 *
 * @param reviewer who did that; readers see the name
 * @param registration body and number of a registered clinician, such as {@code HCPC PYL01234}; null for anybody else
 * @param note what was changed or looked at, for editors
 */
public record Review(
        LocalDate reviewedOn,
        String reviewer,
        @Nullable String registration,
        @Nullable String note) {

    /** True when a registered clinician did it. */
    public boolean clinical() {
        return registration != null;
    }
}
