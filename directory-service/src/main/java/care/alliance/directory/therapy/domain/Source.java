package care.alliance.directory.therapy.domain;

import java.net.URI;
import java.time.LocalDate;

/**
 * Where facts were read.
 *
 * @param reuse how its words may be used
 * @param reviewedOn when we last read it again
 * @param cadenceMonths after how many months it is due again
 */
public record Source(
        String id, String title, String publisher, URI url, String reuse, LocalDate reviewedOn, int cadenceMonths) {

    public Source {
        Words.present("id", id);
        Words.present("title", title);
        Words.present("publisher", publisher);
        Words.present("reuse", reuse);
        if (!"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("url is not an https address");
        }
        if (cadenceMonths < 1) {
            throw new IllegalArgumentException("cadenceMonths is below 1");
        }
    }

    /** The day on which it is due. */
    public LocalDate nextReviewOn() {
        return reviewedOn.plusMonths(cadenceMonths);
    }

    /** True from the day after it was due. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(nextReviewOn());
    }
}
