package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.waitlist.Entry;
import care.alliance.gateway.page.waitlist.Waitlist;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Who waits at a clinic, in the order in which times are offered: what is urgent, and who need not wait any more. */
@Controller
class StaffWaitlistController {

    /** What booking-service tells of a clinic's list. */
    private static final int MOST = 200;

    private final Waitlist waitlist;
    private final Appointments appointments;
    private final Therapists therapists;
    private final Clinics clinics;
    private final WaiterViews views;
    private final Words words;

    StaffWaitlistController(
            Waitlist waitlist,
            Appointments appointments,
            Therapists therapists,
            Clinics clinics,
            WaiterViews views,
            Words words) {
        this.waitlist = waitlist;
        this.appointments = appointments;
        this.therapists = therapists;
        this.clinics = clinics;
        this.views = views;
        this.words = words;
    }

    @GetMapping(Desk.WAITLIST)
    Mono<Rendering> list(
            Visitor visitor,
            @RequestParam(required = false) @Nullable String clinic,
            @RequestParam(required = false) @Nullable String page) {
        UUID chosen = DeskQuery.of(visitor, clinic, null).clinic();
        return Mono.zip(waitlist.at(chosen), orNone(clinics.all())).flatMap(both -> {
            Place place = Place.of(chosen, both.getT2());
            WaitlistPage shown = WaitlistPage.of(both.getT1(), page, chosen);
            return rows(shown, place)
                    .map(rows -> Rendering.view("reception/waitlist")
                            .modelAttribute("desk", place.desk(visitor, Desk.WAITLIST, words))
                            .modelAttribute("rows", rows)
                            .modelAttribute("page", shown)
                            .modelAttribute("cut", both.getT1().size() >= MOST)
                            .build());
        });
    }

    @PostMapping(Desk.WAITLIST + "/" + Urls.ID + "/urgent")
    Mono<Rendering> urgent(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        boolean urgent = Boolean.TRUE.equals(form.urgent());
        return answer(
                waitlist.urgent(id, urgent),
                form,
                web,
                words.say(urgent ? "reception.waitlist.urgent.done" : "reception.waitlist.urgent.not.done"));
    }

    @PostMapping(Desk.WAITLIST + "/" + Urls.ID + "/leave")
    Mono<Rendering> leave(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        return answer(waitlist.leave(id), form, web, words.say("reception.waitlist.left"));
    }

    private Mono<Rendering> answer(Mono<Entry> change, Form form, WebSession web, String done) {
        String list = WaitlistPage.href(form.clinic(), form.page());
        return Answer.of(change).map(answer -> switch (answer) {
            case Answer.Given<Entry> _ -> Deeds.to(list, web, Flash.done(done));
            case Answer.Refused<Entry> _ -> Deeds.to(list, web, Flash.warning(words.say("reception.waitlist.wrong")));
        });
    }

    private Mono<List<WaiterView>> rows(WaitlistPage page, Place place) {
        return held(page.entries(), place.clinic())
                .flatMap(held -> orNone(therapists.names(who(page.entries(), held)))
                        .map(names -> new WaiterViews.Beside(names.orElse(Map.of()), held, place.zone()))
                        .map(beside -> IntStream.range(0, page.entries().size())
                                .mapToObj(at -> views.of(page.entries().get(at), page.first() + at, beside))
                                .toList()));
    }

    private Mono<List<Appointment>> held(List<Entry> entries, UUID clinic) {
        return entries.stream().anyMatch(Entry::isOffered) ? appointments.heldAt(clinic) : Mono.just(List.of());
    }

    private static List<UUID> who(List<Entry> entries, List<Appointment> held) {
        List<UUID> offered = entries.stream()
                .map(Entry::appointmentId)
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                        entries.stream().map(Entry::therapistId).filter(Objects::nonNull),
                        held.stream().filter(one -> offered.contains(one.id())).map(Appointment::therapistId))
                .toList();
    }

    /** What the buttons of the list send. */
    record Form(
            @Nullable String clinic,
            @Nullable String page,
            @Nullable Boolean urgent) {}
}
