package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Notice;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as the API answers it.
 *
 * @param until when it ends or has ended
 */
record NoticeView(UUID id, String text, Instant from, Instant until, Notice.State state) {

    static NoticeView of(Notice notice, Instant now) {
        Instant endedAt = notice.endedAt();
        return new NoticeView(
                notice.id(),
                notice.text(),
                notice.from(),
                endedAt == null ? notice.until() : endedAt,
                notice.stateAt(now));
    }
}
