package care.alliance.gateway.page.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A clinic's day, ready to be shown.
 *
 * @param counts how many sessions, and whose time it is
 * @param namesMissing directory-service did not tell the therapists' names
 */
record BoardView(
        UUID clinicId,
        LocalDate date,
        String day,
        String counts,
        List<Row> toConfirm,
        List<Row> rows,
        boolean namesMissing) {

    /** Whether there is a row in which something can be said about the patient's coming. */
    public boolean hasArrivals() {
        return rows.stream().anyMatch(row -> !row.arrivals().isEmpty());
    }

    /**
     * An appointment on the board, or a group session.
     *
     * @param patient whom it is for; of a group, how many have a place
     * @param marks the state as reception says it; of a group, each that somebody in it is in
     * @param deadline by when a request lapses; empty where there is none
     * @param arrivals what can be said about the patient's coming
     */
    record Row(
            UUID id,
            long version,
            String day,
            String time,
            String patient,
            String therapist,
            String format,
            List<Mark> marks,
            String deadline,
            String sessionHref,
            String confirmHref,
            String declineHref,
            List<Step> arrivals) {

        @Override
        public String toString() {
            return "Row[id=" + id + ", marks=" + marks + "]";
        }
    }

    /** A state, and how it is said. */
    record Mark(String state, String text) {}
}
