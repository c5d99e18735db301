package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the board and the pages behind it send.
 *
 * @param version of the appointment that reception saw
 * @param date the day that the board showed
 * @param to {@code session} or {@code group} where it leads back to the page of that; to the board otherwise
 */
record DeskForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String clinic,
        @Nullable String date,
        @Nullable String to) {

    static final String SESSION = "session";
    static final String GROUP = "group";

    private static final int LONGEST_REASON = 500;

    static DeskForm empty(@Nullable String date, @Nullable String to) {
        return new DeskForm(null, null, null, date, to);
    }

    boolean isOfSession() {
        return SESSION.equals(to);
    }

    /** What is wrong with a reason that has to be given. */
    List<FormProblem> problems(Words words) {
        return reason == null || reason.isBlank()
                ? List.of(new FormProblem("reason", words.say("decline.wrong")))
                : problemsOfLength(words);
    }

    /** What is wrong with a reason that need not be given. */
    List<FormProblem> problemsOfLength(Words words) {
        return reason != null && reason.replace("\r\n", "\n").length() > LONGEST_REASON
                ? List.of(new FormProblem("reason", words.say("decline.wrong.long")))
                : List.of();
    }

    /** Where reception came from. */
    String back(Appointment appointment) {
        if (isOfSession()) {
            return sessionHref(appointment.id(), date);
        }
        return GROUP.equals(to) && appointment.groupId() != null
                ? Group.href(appointment.groupId(), date)
                : board(appointment.clinicId());
    }

    String board(@Nullable Object clinicId) {
        return Urls.to("/reception").with("clinic", clinicId).with("date", date).toString();
    }

    static String sessionHref(UUID id, @Nullable Object date) {
        return Urls.to("/reception/sessions/" + id).with("date", date).toString();
    }

    @Override
    public String toString() {
        return "DeskForm[version=" + version + "]";
    }
}
