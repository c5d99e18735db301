package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Helpline;
import care.alliance.directory.therapist.OpeningView;
import care.alliance.directory.therapy.domain.Strength;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets for their answers.
 *
 * @param items therapists, the best first
 * @param therapies what guidelines say about therapies for what they come with, the strongest first
 * @param relaxation what would bring more therapists; null when nothing would
 * @param guidance set when they should talk to somebody first; no items then
 */
record MatchAnswer(
        List<Item> items,
        List<TherapyLine> therapies,
        @Nullable RelaxationView relaxation,
        @Nullable Guidance guidance) {

    /**
     * @param score 0 to 1, for comparing within this list
     * @param unmet every wish that is not met
     * @param openings the first three, to be booked directly
     */
    record Item(
            TherapistLine therapist,
            double score,
            UUID offerId,
            String therapy,
            List<PointView> reasons,
            List<PointView> unmet,
            @Nullable PointView tradeOff,
            List<OpeningView> openings) {}

    record TherapistLine(UUID id, String name) {}

    /** @param code stable, for programs */
    record PointView(String code, String text) {}

    /** @param therapists how many suit with this therapy */
    record TherapyLine(String slug, String name, String abbreviation, Strength strength, int therapists) {}

    /**
     * @param steps to be sent as {@code steps} to allow it
     * @param adds how many therapists that brings
     */
    record RelaxationView(List<String> steps, String text, int adds) {}

    /** @param clinics whom to ask; empty when somebody is not safe */
    record Guidance(String code, String text, List<Helpline> helplines, List<ClinicLine> clinics) {}

    record ClinicLine(UUID id, String name, String phone) {}
}
