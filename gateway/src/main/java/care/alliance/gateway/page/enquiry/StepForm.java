package care.alliance.gateway.page.enquiry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of an enquiry's page send.
 *
 * @param version of the enquiry that the person saw
 * @param by {@code EMAIL} or {@code PHONE}
 */
record StepForm(
        @Nullable Integer version,
        @Nullable String note,
        @Nullable String reply,
        @Nullable String by,
        @Nullable String outcome) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null);

    /** As browsers count it: they end lines with two characters and count them as one. */
    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return "StepForm[version=" + version + "]";
    }
}
