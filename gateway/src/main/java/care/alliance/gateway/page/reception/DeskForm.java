package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the board and the pages behind it send.
 *
 * @param version of the appointment that reception saw
 * @param by {@code PATIENT} where the patient asked the desk to cancel; the clinic itself wishes it otherwise
 * @param date the day that the board showed
 * @param to {@code session} or {@code group} where it leads back to the page of that; to the board otherwise
 */
record DeskForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String clinic,
        @Nullable String date,
        @Nullable String to) {

    static final String SESSION = "session";
    static final String GROUP = "group";

    private static final String PATIENT = "PATIENT";
    private static final int LONGEST_REASON = 500;

    static DeskForm empty(@Nullable String date, @Nullable String to) {
        return new DeskForm(null, null, null, null, date, to);
    }

    /** What booking-service is told of it. */
    Map<String, String> said() {
        Map<String, String> said = new HashMap<>(Appointments.because(reason));
        if (isPatientsWish()) {
            said.put("by", PATIENT);
        }
        return said;
    }

    boolean isPatientsWish() {
        return PATIENT.equals(by);
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
