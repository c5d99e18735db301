package care.alliance.directory.application;

import care.alliance.directory.application.domain.Applicant;
import care.alliance.directory.application.domain.Application;
import care.alliance.directory.application.domain.ApplicationState;
import care.alliance.directory.application.domain.DocumentType;
import care.alliance.directory.application.domain.Transitions;
import care.alliance.directory.therapist.domain.Skill;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as those who decide on it see it.
 *
 * @param next where it can go from here
 * @param clinic whom it was sent to; null for Alliance itself
 * @param answer why it was declined; null otherwise
 * @param therapistId whose profile it became; null until accepted
 * @param applicant null once erased
 */
record ApplicationView(
        UUID id,
        int version,
        ApplicationState state,
        List<ApplicationState> next,
        @Nullable ClinicName clinic,
        @Nullable VacancyTitle vacancy,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable String answer,
        @Nullable UUID therapistId,
        @Nullable ApplicantView applicant,
        List<DocumentView> documents) {

    record ClinicName(UUID id, String name) {}

    record VacancyTitle(UUID id, String title) {}

    /** @param size in bytes */
    record DocumentView(int n, DocumentType type, int size, Instant uploadedAt) {}

    record ApplicantView(
            String name,
            String email,
            @Nullable String phone,
            String register,
            String number,
            List<Skill> therapies,
            @Nullable String place,
            List<String> languages,
            String statement) {

        static @Nullable ApplicantView of(@Nullable Applicant who) {
            return who == null
                    ? null
                    : new ApplicantView(
                            who.name(),
                            who.email(),
                            who.phone(),
                            who.register().title(),
                            who.number(),
                            who.skills(),
                            who.place(),
                            who.languages(),
                            who.statement());
        }

        @Override
        public String toString() {
            return "ApplicantView[…]";
        }
    }

    static ApplicationView of(
            Application application,
            @Nullable ClinicName clinic,
            @Nullable VacancyTitle vacancy,
            List<DocumentView> documents) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.state(),
                Transitions.from(application.state()).stream().sorted().toList(),
                clinic,
                vacancy,
                application.receivedAt(),
                application.closedAt(),
                application.answer(),
                application.state() == ApplicationState.ACCEPTED ? application.id() : null,
                ApplicantView.of(application.applicant()),
                documents);
    }

    String etag() {
        return "\"" + version + "\"";
    }

    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
