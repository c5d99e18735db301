package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.StaffSessionViews.Beside;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.page.session.HistoryViews;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** One appointment of a clinic with all that its staff need to know of it. */
@Component
class StaffSessions {

    private final Appointments appointments;
    private final DeskCalls calls;
    private final Therapists therapists;
    private final StaffSessionViews views;
    private final HistoryViews history;
    private final Deeds deeds;
    private final Words words;

    StaffSessions(
            Appointments appointments,
            DeskCalls calls,
            Therapists therapists,
            StaffSessionViews views,
            HistoryViews history,
            Deeds deeds,
            Words words) {
        this.appointments = appointments;
        this.calls = calls;
        this.therapists = therapists;
        this.views = views;
        this.history = history;
        this.deeds = deeds;
        this.words = words;
    }

    /** An appointment of a clinic at which this person works; {@link NotFound} otherwise, were it their own as a patient. */
    Mono<Appointment> one(UUID id, Visitor visitor) {
        return appointments
                .one(id)
                .filter(found -> visitor.worksAt(found.clinicId()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    Mono<StaffSessionView> view(Appointment appointment, @Nullable String date) {
        return Mono.zip(therapist(appointment), calls.room(appointment), appointments.history(appointment.id()))
                .map(all -> views.of(appointment, new Beside(all.getT1(), all.getT2(), all.getT3()), date));
    }

    /** Empty for one who has left, and where directory-service does not answer. */
    Mono<Optional<Therapist>> therapist(Appointment appointment) {
        return orNone(therapists.one(appointment.therapistId()).onErrorResume(NotFound.class, left -> Mono.empty()));
    }

    Mono<Rendering> page(Appointment appointment, DeskForm form, List<FormProblem> problems, HttpStatusCode status) {
        return view(appointment, form.date())
                .map(view -> Rendering.view("reception/session")
                        .status(status)
                        .modelAttribute("s", view)
                        .modelAttribute("back", form.board(appointment.clinicId()))
                        .modelAttribute("date", form.date() == null ? "" : form.date())
                        .modelAttribute("problems", problems)
                        .build());
    }

    /** Reception saw an older version: what has become of it, where they came from. */
    Mono<Rendering> changed(Appointment now, DeskForm form, WebSession web) {
        return form.isOfSession()
                ? changes(now, form.version())
                        .flatMap(changes -> page(now, form, changes, HttpStatus.PRECONDITION_FAILED))
                : Mono.just(deeds.changed(now, form, web));
    }

    /** That an appointment has changed since somebody saw it, and in which ways. */
    Mono<List<FormProblem>> changes(Appointment now, @Nullable Long seen) {
        FormProblem changed = new FormProblem(null, words.say("reception.session.changed"));
        return history.since(seen, now, HistoryViews.Reader.STAFF).map(changed::with);
    }
}
