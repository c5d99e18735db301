package care.alliance.directory.application.domain;

import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The first profile of somebody who was accepted. */
public final class NewTherapist {

    private NewTherapist() {}

    /**
     * A profile that nobody finds yet. The registration is what the applicant said, so it counts as lapsed, to be looked up
     * at once: until somebody has seen it in the register, and has added offers, the therapist can neither be found nor
     * booked. What they wrote to us is not for the public and stays out.
     *
     * @param login subject of their login
     * @return with the application's id, so that accepting it again cannot make a second one
     */
    public static Therapist of(UUID application, Applicant applicant, UUID login, LocalDate today) {
        return new Therapist(
                application,
                login,
                new Portrait(applicant.name(), "", "", "", "", applicant.languages(), List.of()),
                applicant.skills(),
                List.of(),
                List.of(),
                List.of(new Registration(
                        applicant.register().title(), applicant.number(), Status.LAPSED, today, today)),
                List.of());
    }
}
