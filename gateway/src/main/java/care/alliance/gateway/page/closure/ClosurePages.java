package care.alliance.gateway.page.closure;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays out the page of a clinic's closures. */
@Component
class ClosurePages {

    static final String PAGE = "/clinic/closures";

    private static final String SETTLE = "/clinic/displaced";

    private final Closures closures;
    private final SessionsThere sessionsThere;
    private final Clinics clinics;
    private final Therapists therapists;
    private final Words words;

    ClosurePages(Closures closures, SessionsThere sessionsThere, Clinics clinics, Therapists therapists, Words words) {
        this.closures = closures;
        this.sessionsThere = sessionsThere;
        this.clinics = clinics;
        this.therapists = therapists;
        this.words = words;
    }

    Mono<Rendering> of(Visitor visitor, UUID id, ClosureForm form, List<FormProblem> problems, HttpStatusCode status) {
        return Mono.zip(
                        clinics.one(id),
                        closures.of(id),
                        closures.holidays(id),
                        sessionsThere.of(id),
                        orNone(therapists.clinicNames()))
                .map(all -> {
                    Clinic clinic = all.getT1();
                    Holidays holidays = all.getT3();
                    List<Appointment> sessions = all.getT4().orElse(List.of());
                    LocalDate today = words.today(clinic.zone());
                    Map<UUID, String> names = all.getT5().orElse(Map.of());
                    return Rendering.view("clinic/closures")
                            .status(status)
                            .modelAttribute("desk", ManagerDesk.of(visitor, id, PAGE, names, words))
                            .modelAttribute("closures", closures(all.getT2(), clinic.zone(), sessions))
                            .modelAttribute("holidays", holidays(holidays, clinic.zone(), sessions))
                            .modelAttribute("nation", nation(holidays))
                            .modelAttribute("counted", all.getT4().isPresent())
                            .modelAttribute("settleHref", ManagerDesk.href(SETTLE, id))
                            .modelAttribute("termsHref", ManagerDesk.href("/clinic/terms", id) + "#nation")
                            .modelAttribute("zone", words.zoneOfTimes(clinic.zone()))
                            .modelAttribute("form", form)
                            .modelAttribute("today", today)
                            .modelAttribute("latest", ClosureCheck.latest(today))
                            .modelAttribute(
                                    "key",
                                    Objects.requireNonNullElseGet(
                                            form.key(), () -> UUID.randomUUID().toString()))
                            .modelAttribute("problems", problems)
                            .modelAttribute("wrong", FormProblem.fields(problems))
                            .build();
                });
    }

    private List<ClosureRow> closures(List<Closure> closures, ZoneId zone, List<Appointment> sessions) {
        return closures.stream()
                .map(closure -> new ClosureRow(
                        closure.id(),
                        closure.name(),
                        closure.when(words, zone),
                        sessionsThere.say(sessions, closure::meets),
                        PAGE + "/" + closure.id() + "/remove"))
                .toList();
    }

    private List<HolidayRow> holidays(Holidays holidays, ZoneId zone, List<Appointment> sessions) {
        return holidays.items().stream()
                .map(day -> new HolidayRow(
                        day.date(),
                        day.name(),
                        words.day(day.date(), zone),
                        day.open(),
                        sessionsThere.say(sessions, day::meets),
                        PAGE + "/holidays/" + day.date()))
                .toList();
    }

    private String nation(Holidays holidays) {
        return holidays.nation() == null ? "" : words.sayOr("terms.value.other", "terms.value." + holidays.nation());
    }

    /** @param sessions how many lie there; empty for none */
    record ClosureRow(UUID id, String name, String when, String sessions, String removeHref) {}

    /** @param sessions how many lie there; empty for none */
    record HolidayRow(LocalDate date, String name, String day, boolean open, String sessions, String href) {}
}
