package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AnyWish;
import care.alliance.booking.appointment.domain.Wanted;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.AnyOffer;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What is asked for: an offer of a therapist or, of a clinic, a therapy with whoever is free.
 *
 * @param participation who takes part, where any therapist will do; one person if it is not said
 * @param patientId whom staff book for
 * @param confirm not only hold the slot, but request it as well
 * @param participants names of those who come along
 */
record BookingBody(
        @Nullable UUID therapistId,
        @Nullable UUID offerId,
        @Nullable UUID clinicId,
        @Nullable @Size(max = 100) String therapy,
        @Nullable Participation participation,
        @Nullable Instant start,
        @Nullable Format format,
        @Nullable UUID patientId,
        @Nullable Boolean confirm,

        @Nullable @Size(max = ParticipantsBody.MOST)
        List<@NotBlank @Size(max = ParticipantsBody.LONGEST) @Pattern(regexp = ParticipantsBody.ONE_LINE) String>
                participants) {

    /** @throws ProblemException 400 {@code validation-failed} where something is missing or does not go together */
    Wanted wish() {
        if (start == null || format == null) {
            throw incomplete();
        }
        if (participation == Participation.GROUP) {
            throw new ProblemException(
                    Problem.invalidParameter("participation", "Groups are booked with their therapist."));
        }
        if (clinicId != null && therapy != null && therapistId == null && offerId == null) {
            return new AnyWish(
                    new AnyOffer(
                            clinicId, therapy, Objects.requireNonNullElse(participation, Participation.INDIVIDUAL)),
                    start,
                    format);
        }
        if (therapistId != null && offerId != null && clinicId == null && therapy == null) {
            return new Wish(therapistId, offerId, start, format);
        }
        throw incomplete();
    }

    private ProblemException incomplete() {
        boolean anybody = clinicId != null || therapy != null;
        Stream<FieldProblem> who = anybody
                ? Stream.of(
                                missing("clinicId", clinicId),
                                missing("therapy", therapy),
                                superfluous("therapistId", therapistId),
                                superfluous("offerId", offerId))
                        .flatMap(each -> each)
                : Stream.concat(missing("therapistId", therapistId), missing("offerId", offerId));
        Stream<FieldProblem> when = Stream.concat(missing("start", start), missing("format", format));
        return new ProblemException(Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "validation-failed",
                        "Say when, how, and with whom (therapistId and offerId) or where (clinicId and therapy).")
                .with("errors", Stream.concat(who, when).toList()));
    }

    private static Stream<FieldProblem> missing(String field, @Nullable Object value) {
        return value == null ? Stream.of(new FieldProblem(field, "not-null", "This is needed.")) : Stream.empty();
    }

    private static Stream<FieldProblem> superfluous(String field, @Nullable Object value) {
        return value == null
                ? Stream.empty()
                : Stream.of(new FieldProblem(field, "null", "This does not go with a clinic and a therapy."));
    }

    boolean atOnce() {
        return Boolean.TRUE.equals(confirm);
    }

    List<String> companions() {
        return ParticipantsBody.clean(participants);
    }

    @Override
    public String toString() {
        return "BookingBody[" + therapistId + " " + clinicId + " " + start + "]";
    }
}
