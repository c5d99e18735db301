package care.alliance.booking.availability;

import care.alliance.booking.availability.SlotsController.SlotsAnswer;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.AnyOffer;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Times at which anybody at a clinic who offers a therapy is free, for anyone. */
@RestController
class ClinicSlotsController {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST_SLOTS = 10_000;

    private final Availability availability;
    private final Clock clock;

    ClinicSlotsController(Availability availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/api/booking/clinics/{id}/slots")
    Mono<SlotsAnswer> slots(
            @PathVariable UUID id,
            @RequestParam @NotBlank String therapy,
            @RequestParam(defaultValue = "INDIVIDUAL") Participation participation,
            @RequestParam(required = false) @Nullable Format format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        if (participation == Participation.GROUP) {
            throw new ProblemException(
                    Problem.invalidParameter("participation", "Groups are booked with their therapist."));
        }
        Instant now = clock.instant();
        SlotsQuery query = SlotsQuery.of(from, to, now);
        if (Duration.between(query.about().from(), query.about().to()).compareTo(LONGEST) > 0) {
            throw new ProblemException(
                    Problem.unprocessable("too-costly", "Ask for at most 31 days of a whole clinic at a time."));
        }
        return availability
                .atClinic(new AnyOffer(id, therapy, participation), query.about(), now)
                .collectList()
                .map(offers -> answer(offers, query, format, now));
    }

    private static SlotsAnswer answer(List<OfferTimes> offers, SlotsQuery query, @Nullable Format format, Instant now) {
        if (offers.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        ZoneId zone = offers.getFirst().context().clinic().zone();
        Window window = query.in(zone, now);
        List<Slot> slots = offers.stream()
                .flatMap(offer -> offer.free(window, now).stream())
                .filter(slot -> format == null || slot.format() == format)
                .distinct()
                .sorted(Slot.BY_START)
                .limit(MOST_SLOTS)
                .toList();
        return new SlotsAnswer(slots, zone);
    }
}
