package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.notice.ClinicNotices;
import care.alliance.gateway.page.therapist.FreeTimes.Wanted;
import care.alliance.gateway.part.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A therapist's profile with the free times of the chosen offer. */
@Controller
class ProfileController {

    /** Where neither an opening nor a location says one. */
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Therapists therapists;
    private final Slots slots;
    private final FreeTimes times;
    private final Profiles profiles;
    private final ClinicNotices notices;

    ProfileController(Therapists therapists, Slots slots, FreeTimes times, Profiles profiles, ClinicNotices notices) {
        this.notices = notices;
        this.therapists = therapists;
        this.slots = slots;
        this.times = times;
        this.profiles = profiles;
    }

    @GetMapping("/therapists/" + Urls.ID)
    Mono<Rendering> profile(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String offer,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String start) {
        ProfileQuery query = ProfileQuery.of(offer, format, from, start);
        return Mono.zip(therapists.one(id), orNone(therapists.conditions()))
                .flatMap(both -> picker(both.getT1(), query)
                        .map(picker -> page(both.getT1(), both.getT2().orElse(List.of()), picker)));
    }

    private Mono<Optional<Picker>> picker(Therapist therapist, ProfileQuery query) {
        Optional<Therapist.Offer> chosen = FreeTimes.offer(therapist, query.offer());
        if (chosen.isEmpty()) {
            return Mono.just(Optional.empty());
        }
        Therapist.Offer offer = chosen.get();
        String format = FreeTimes.format(therapist, offer, query.format());
        ZoneId zone = therapist.zone().orElse(HOME);
        LocalDate from = times.from(query.from(), zone);
        Wanted wanted = new Wanted(offer, format, from, zone, query);
        Mono<Slot.Many> free =
                slots.free(therapist.id(), offer.id(), format, from, from.plusDays(FreeTimes.DAYS_SHOWN));
        // An offer that was announced a moment ago may not have reached booking yet: no free times, not an error.
        return orNone(free.onErrorResume(NotFound.class, unknown -> Mono.just(new Slot.Many(List.of(), zone))))
                .map(found -> Optional.of(times.picker(therapist, wanted, found)));
    }

    private Rendering page(Therapist therapist, List<Named> conditions, Optional<Picker> picker) {
        Rendering.Builder<?> page = Rendering.view("therapists/profile")
                .modelAttribute("t", profiles.of(therapist, conditions))
                .modelAttribute("problems", List.of())
                .modelAttribute("description", Objects.requireNonNullElse(therapist.summary(), therapist.name()))
                .modelAttribute("shareType", "profile")
                .modelAttribute("notices", notices.of(therapist.clinicIds()))
                .modelAttribute("canonical", "/therapists/" + therapist.id());
        picker.ifPresent(found -> page.modelAttribute("picker", found));
        return page.build();
    }
}
