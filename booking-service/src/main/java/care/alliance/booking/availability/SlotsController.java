package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
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

/** Free slots of a therapist, for anyone. */
@RestController
class SlotsController {
    private static final int MOST_SLOTS = 10_000;

    private final Availability availability;
    private final Clock clock;

    SlotsController(Availability availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/api/booking/therapists/{therapistId}/slots")
    Mono<SlotsAnswer> slots(
            @PathVariable UUID therapistId,
            @RequestParam(required = false) @Nullable UUID offer,
            @RequestParam(required = false) @Nullable Format format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Instant now = clock.instant();
        SlotsQuery query = SlotsQuery.of(from, to, now);
        return availability
                .times(therapistId, offer, query.about())
                .collectList()
                .map(SlotsController::theOne)
                .map(times -> answer(times, query, format, now));
    }

    private static OfferTimes theOne(List<OfferTimes> offers) {
        if (offers.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        if (offers.size() > 1) {
            throw new ProblemException(
                    Problem.invalidParameter("offer", "One of the therapist's offers; there are several."));
        }
        return offers.getFirst();
    }

    private static SlotsAnswer answer(OfferTimes times, SlotsQuery query, @Nullable Format format, Instant now) {
        ZoneId zone = times.context().clinic().zone();
        Window window = query.in(zone, now);
        List<Slot> slots = format == null ? times.free(window, now) : times.free(format, window, now);
        if (slots.size() > MOST_SLOTS) {
            throw new ProblemException(SlotsQuery.tooCostly());
        }
        return new SlotsAnswer(slots, zone);
    }

    record SlotsAnswer(List<Slot> items, ZoneId zone) {}
}
