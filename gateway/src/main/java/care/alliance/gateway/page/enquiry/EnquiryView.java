package care.alliance.gateway.page.enquiry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry, ready to be shown.
 *
 * @param overdue whether the sender waits longer than was promised
 * @param canTake whether somebody else, or nobody, has it
 * @param canAnswer whether it can be answered and closed
 * @param dialled the phone number without spaces
 */
record EnquiryView(
        UUID id,
        int version,
        String reference,
        String clinic,
        String state,
        boolean overdue,
        String owner,
        boolean canTake,
        boolean canAnswer,
        boolean open,
        String received,
        String until,
        String closed,
        String about,
        boolean underSixteen,
        String replyBy,
        boolean byPhone,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        String dialled,
        @Nullable String message,
        @Nullable String place,
        @Nullable Integer age,
        boolean anonymised,
        List<Entry> entries,
        String back) {

    record Entry(String kind, String when, String author, String text) {}

    public String href(String action) {
        return InboxController.PATH + "/" + id + "/" + action;
    }

    @Override
    public String toString() {
        return "EnquiryView[" + id + "]";
    }
}
