package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.reception.StaffSessionViews.Beside;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A group session of a clinic on a page, with all that its staff need to know of it. */
@Component
class GroupPages {

    private final DeskCalls calls;
    private final StaffSessions sessions;
    private final Therapists therapists;
    private final GroupViews views;

    GroupPages(DeskCalls calls, StaffSessions sessions, Therapists therapists, GroupViews views) {
        this.calls = calls;
        this.sessions = sessions;
        this.therapists = therapists;
        this.views = views;
    }

    /** A group session of a clinic at which this person works; {@link NotFound} otherwise. */
    Mono<Group> one(UUID id, Visitor visitor) {
        return calls.group(id)
                .filter(group -> visitor.worksAt(group.session().clinicId()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** A page that shows it as {@code g}. */
    Mono<Rendering.Builder<?>> on(String template, Group group, @Nullable String date) {
        Appointment session = group.session();
        return Mono.zip(
                        sessions.therapist(session),
                        calls.room(session),
                        orNone(therapists.clinicNames()).map(names -> names.orElse(Map.of())))
                .map(all -> views.of(
                        group,
                        Optional.ofNullable(all.getT3().get(session.clinicId())),
                        new Beside(all.getT1(), all.getT2(), List.of()),
                        date))
                .<Rendering.Builder<?>>map(view -> Rendering.view(template)
                        .modelAttribute("g", view)
                        .modelAttribute("date", Objects.requireNonNullElse(date, "")));
    }
}
