package care.alliance.gateway.page.book;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Days;
import care.alliance.gateway.page.therapist.Picker;
import care.alliance.gateway.page.therapist.Slot;
import care.alliance.gateway.page.therapist.Slots;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page that says no, why, and what is free instead. */
@Component
class Refusals {

    /** Refusals of the time itself; every other problem is not a matter of choosing another one. */
    private static final Set<String> OF_THE_TIME = Set.of(
            "slot-taken",
            "patient-busy",
            "hold-limit",
            "hold-expired",
            "in-the-past",
            "too-soon",
            "too-far",
            "off-step",
            "outside-hours",
            "closed",
            "no-room",
            "day-full",
            "group-full",
            "nobody-free",
            "upcoming-limit",
            "format-not-offered",
            "age-not-offered");

    private static final TypeReference<List<Slot>> SLOTS = new TypeReference<>() {};
    private static final int DAYS_LOOKED_AT = 14;
    private static final int SHOWN = 5;
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Therapists therapists;
    private final Slots slots;
    private final Days days;
    private final Words words;
    private final JsonMapper json;

    Refusals(Therapists therapists, Slots slots, Days days, Words words, JsonMapper json) {
        this.therapists = therapists;
        this.slots = slots;
        this.days = days;
        this.words = words;
        this.json = json;
    }

    static boolean isOne(ServiceProblem problem) {
        return OF_THE_TIME.contains(problem.code());
    }

    /** The refusal that booking-service gave, with its alternatives. */
    Mono<Rendering> page(Wish wish, ServiceProblem problem) {
        List<Slot> alternatives = problem.extra("alternatives")
                .map(found -> json.convertValue(found, SLOTS))
                .orElse(List.of());
        return problem.code().equals("hold-expired")
                ? expired(wish, problem.status())
                : page(wish, problem.code(), problem.status(), alternatives, false);
    }

    /** A hold that ran out: the same time again if it is still free, and the next ones. */
    Mono<Rendering> expired(Wish wish, HttpStatusCode status) {
        LocalDate day = LocalDate.ofInstant(wish.start(), HOME);
        return orNone(slots.free(wish.therapistId(), wish.offerId(), wish.format(), day, day.plusDays(DAYS_LOOKED_AT))
                        .onErrorResume(NotFound.class, none -> Mono.empty()))
                .flatMap(found -> {
                    List<Slot> free = found.map(Slot.Many::items).orElse(List.of());
                    boolean still = free.stream().anyMatch(slot -> slot.start().equals(wish.start()));
                    List<Slot> others = free.stream()
                            .filter(slot -> !slot.start().equals(wish.start()))
                            .limit(SHOWN)
                            .toList();
                    return page(wish, "hold-expired", status, others, still);
                });
    }

    private Mono<Rendering> page(Wish wish, String code, HttpStatusCode status, List<Slot> others, boolean stillFree) {
        return orNone(therapists.one(wish.therapistId()).onErrorResume(NotFound.class, unknown -> Mono.empty()))
                .map(therapist -> Rendering.view("book/refused")
                        .status(status)
                        .modelAttribute("refusal", refusal(wish, code, others, stillFree, therapist))
                        .build());
    }

    private Refusal refusal(
            Wish wish, String code, List<Slot> others, boolean stillFree, Optional<Therapist> therapist) {
        ZoneId zone = therapist.flatMap(Therapist::zone).orElse(HOME);
        String key = OF_THE_TIME.contains(code) ? "refused." + code : "refused.other";
        // Another format would be another choice than the one that the form sends.
        List<Slot> sameFormat = others.stream()
                .filter(slot -> slot.format().equals(wish.format()))
                .toList();
        return new Refusal(
                words.say(key),
                words.say(key + ".text"),
                stillFree ? new Refusal.Again(wish.start(), label(wish, zone)) : null,
                Picker.ofFew(
                        wish.therapistId(),
                        wish.offerId(),
                        wish.format(),
                        summary(wish, therapist, zone),
                        days.of(sameFormat, zone, null)),
                profileHref(wish));
    }

    private String label(Wish wish, ZoneId zone) {
        return words.day(wish.start().atZone(zone)) + ", "
                + words.clock(wish.start().atZone(zone));
    }

    private @Nullable String profileHref(Wish wish) {
        return Urls.to("/therapists/" + wish.therapistId())
                .with("offer", wish.offerId())
                .with("format", wish.format())
                .at("times")
                .toString();
    }

    private String summary(Wish wish, Optional<Therapist> therapist, ZoneId zone) {
        return therapist
                .flatMap(found -> found.offer(wish.offerId())
                        .map(offer -> words.say(
                                "refused.summary",
                                offer.minutes(),
                                words.sayOr("list.one", "format.by." + wish.format(), wish.format()),
                                found.name(),
                                words.zoneOfTimes(zone))))
                .orElseGet(() -> words.zoneOfTimes(zone));
    }
}
