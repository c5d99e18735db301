package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Free slots of a therapist, for anyone. Whoever asks the same at the same time gets the same answer, worked out and written once. */
@RestController
class SlotsController {
    private static final int MOST_SLOTS = 10_000;

    private final SharedReads<Question, byte[]> shared = new SharedReads<>();
    private final Availability availability;
    private final JsonMapper json;
    private final Clock clock;

    SlotsController(Availability availability, JsonMapper json, Clock clock) {
        this.availability = availability;
        this.json = json;
        this.clock = clock;
    }

    private record Question(
            UUID therapistId,
            @Nullable UUID offerId,
            @Nullable Format format,
            SlotsQuery query) {}

    @Anyone
    @GetMapping(path = "/api/booking/therapists/{therapistId}/slots", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SlotsAnswer.class)))
    Mono<byte[]> slots(
            @PathVariable UUID therapistId,
            @RequestParam(required = false) @Nullable UUID offer,
            @RequestParam(required = false) @Nullable Format format,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Instant now = clock.instant();
        Question question = new Question(therapistId, offer, format, SlotsQuery.of(from, to, now));
        return shared.ask(question, now, latest -> answer(question, latest));
    }

    private Mono<byte[]> answer(Question question, Instant now) {
        return availability
                .times(
                        question.therapistId(),
                        question.offerId(),
                        question.query().about())
                .collectList()
                .map(offers -> answer(theOne(offers), question, now))
                .map(json::writeValueAsBytes);
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

    private static SlotsAnswer answer(OfferTimes times, Question question, Instant now) {
        ZoneId zone = times.context().clinic().zone();
        Window window = question.query().in(zone, now);
        Format format = question.format();
        List<Slot> slots = format == null ? times.free(window, now) : times.free(format, window, now);
        if (slots.size() > MOST_SLOTS) {
            throw new ProblemException(SlotsQuery.tooCostly());
        }
        return new SlotsAnswer(slots, zone);
    }

    record SlotsAnswer(List<Slot> items, ZoneId zone) {}
}
