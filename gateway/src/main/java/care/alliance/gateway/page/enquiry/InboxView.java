package care.alliance.gateway.page.enquiry;

import care.alliance.gateway.page.Link;
import java.util.List;

/**
 * A clinic's list, ready to be shown.
 *
 * @param tab {@code open}, {@code answered} or {@code closed}
 * @param next address of the next part; empty on the last
 */
record InboxView(String tab, List<Link> tabs, List<Row> rows, String next) {

    /**
     * @param about whom it is about, and how it ended once it has
     * @param owner empty while nobody has it
     * @param until the last day for the first answer, in the clinic's zone; empty once there is one
     */
    record Row(
            String href,
            String from,
            String reference,
            String about,
            boolean underSixteen,
            String received,
            String until,
            boolean overdue,
            String owner,
            String state) {

        @Override
        public String toString() {
            return "Row[" + reference + "]";
        }
    }
}
