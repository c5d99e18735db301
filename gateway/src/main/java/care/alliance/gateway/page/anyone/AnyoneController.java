package care.alliance.gateway.page.anyone;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.anyone.Choices.Choice;
import care.alliance.gateway.page.clinic.Clinic;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.therapist.Fortnight;
import care.alliance.gateway.page.therapist.Therapists;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Free times at a clinic, for somebody to whom one of its therapists is as good as another. */
@Controller
class AnyoneController {

    private static final int THERAPISTS_ASKED = 50;

    private final Clinics clinics;
    private final Therapists therapists;
    private final Fortnight fortnight;
    private final Words words;

    AnyoneController(Clinics clinics, Therapists therapists, Fortnight fortnight, Words words) {
        this.clinics = clinics;
        this.therapists = therapists;
        this.fortnight = fortnight;
        this.words = words;
    }

    @GetMapping("/clinics/" + Urls.ID + "/times")
    Mono<Rendering> times(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String therapy,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String from) {
        return Mono.zip(clinics.one(id), orNone(therapists.at(id, THERAPISTS_ASKED)))
                .flatMap(both -> {
                    Clinic clinic = both.getT1();
                    Choices choices = Choices.of(id, both.getT2().orElse(List.of()));
                    return Mono.justOrEmpty(choices.chosen(therapy))
                            .flatMap(chosen -> times(clinic, choices, chosen, chosen.format(format), from))
                            .switchIfEmpty(Mono.fromSupplier(
                                    () -> nothing(clinic, both.getT2().isEmpty())));
                });
    }

    private Mono<Rendering> times(Clinic clinic, Choices choices, Choice chosen, String format, @Nullable String from) {
        return fortnight
                .atClinic(
                        clinic.id(),
                        chosen.slug(),
                        format,
                        clinic.zone(),
                        from,
                        day -> href(clinic.id(), chosen.slug(), format, day))
                .map(choice -> choice.on(Rendering.view("anyone/times"))
                        .modelAttribute("clinic", clinic)
                        .modelAttribute("therapy", chosen.slug())
                        .modelAttribute("format", format)
                        .modelAttribute("therapies", therapies(clinic, choices, chosen, choice.from()))
                        .modelAttribute("formats", formats(clinic, chosen, format, choice.from()))
                        .modelAttribute(
                                "summary",
                                words.say(
                                        "anyone.summary",
                                        chosen.name(),
                                        words.say("format.by." + format),
                                        words.zoneOfTimes(clinic.zone())))
                        .build());
    }

    private static Rendering nothing(Clinic clinic, boolean down) {
        return Rendering.view("anyone/none")
                .modelAttribute("clinic", clinic)
                .modelAttribute("down", down)
                .build();
    }

    private List<Link> therapies(Clinic clinic, Choices choices, Choice chosen, LocalDate from) {
        return choices.therapies().stream()
                .map(one -> new Link(
                        href(clinic.id(), one.slug(), one.formats().first(), from),
                        one.name(),
                        one.therapists() == 1
                                ? words.say("anyone.therapist")
                                : words.say("anyone.therapists", one.therapists()),
                        one.equals(chosen)))
                .toList();
    }

    private List<Link> formats(Clinic clinic, Choice chosen, String format, LocalDate from) {
        return chosen.formats().stream()
                .map(one -> new Link(
                        href(clinic.id(), chosen.slug(), one, from),
                        words.say("format." + one),
                        null,
                        one.equals(format)))
                .toList();
    }

    private static String href(UUID clinic, String therapy, String format, LocalDate from) {
        return Urls.to("/clinics/" + clinic + "/times")
                .with("therapy", therapy)
                .with("format", format)
                .with("from", from)
                .toString();
    }
}
