package care.alliance.directory.therapy.domain;

import care.alliance.directory.review.domain.FiledReview;
import java.net.URI;
import java.time.LocalDate;

/**
 * Where facts were read.
 *
 * @param reuse how its words may be used
 * @param reviewedOn when it was last read again
 * @param cadenceMonths after how many months that is due
 */
public record Source(
        String id, String title, String publisher, URI url, String reuse, LocalDate reviewedOn, int cadenceMonths) {

    private static final String EDITORS = "Alliance editors";

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

    /** When we last read it again, as the file tells; it names nobody but the editors. */
    public FiledReview review() {
        return new FiledReview(reviewedOn, cadenceMonths, EDITORS);
    }
}
