package care.alliance.gateway.page.session;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.session.HistoryViews.Reader;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Puts one session together with its therapist and its messages, and does without either where it must. */
@Component
class Sessions {

    private final Therapists therapists;
    private final Deliveries deliveries;
    private final SessionViews views;
    private final PartClients parts;

    Sessions(Therapists therapists, Deliveries deliveries, SessionViews views, PartClients parts) {
        this.parts = parts;
        this.therapists = therapists;
        this.deliveries = deliveries;
        this.views = views;
    }

    Mono<SessionView> view(Appointment session, Visitor visitor) {
        return therapist(session).map(found -> view(session, found, visitor));
    }

    /** A view with the session as {@code s} and its messages as {@code mails}. */
    Mono<Rendering> page(String view, Appointment session, Visitor visitor) {
        return Mono.zip(therapist(session), mails(session), clinic(session), address(session))
                .map(all -> {
                    Rendering.Builder<?> page =
                            Rendering.view(view).modelAttribute("s", view(session, all.getT1(), visitor));
                    all.getT2().ifPresent(found -> page.modelAttribute("mails", found));
                    all.getT3().ifPresent(found -> page.modelAttribute("clinic", found));
                    all.getT4().ifPresent(found -> page.modelAttribute("address", found));
                    return page.build();
                });
    }

    private SessionView view(Appointment session, Optional<Therapist> therapist, Visitor visitor) {
        Optional<String> place = therapist.flatMap(found -> found.place(session.locationId(), session.clinicId()));
        return views.of(session, therapist.map(Therapist::name), place, reader(visitor) == Reader.STAFF);
    }

    /** A therapist who is a patient as well reads as one. */
    static Reader reader(Visitor visitor) {
        return visitor.has("therapist") && !visitor.has("patient") ? Reader.STAFF : Reader.PATIENT;
    }

    /** A therapist who has left the directory still has had this session. */
    private Mono<Optional<Therapist>> therapist(Appointment session) {
        return orNone(therapists.one(session.therapistId()).onErrorResume(NotFound.class, left -> Mono.empty()));
    }

    private Mono<Optional<Clinic>> clinic(Appointment session) {
        return orNone(parts.directory()
                .get()
                .uri("/api/directory/clinics/{id}", session.clinicId())
                .retrieve()
                .bodyToMono(Clinic.class)
                .onErrorResume(NotFound.class, left -> Mono.empty()));
    }

    /** Once it is certain that they come: whoever only asked for a time is not told where somebody works. */
    private Mono<Optional<Address>> address(Appointment session) {
        return session.locationId() != null && session.is("CONFIRMED")
                ? orNone(parts.directoryAsGateway()
                        .get()
                        .uri("/internal/locations/{id}", session.locationId())
                        .retrieve()
                        .bodyToMono(Address.class)
                        .onErrorResume(NotFound.class, left -> Mono.empty()))
                : Mono.just(Optional.empty());
    }

    private Mono<Optional<List<SessionViews.MailView>>> mails(Appointment session) {
        return orNone(deliveries
                .about(session.id())
                .onErrorResume(NotFound.class, none -> Mono.empty())
                .map(found -> found.stream()
                        .map(delivery -> views.mail(delivery, session))
                        .toList()));
    }
}
