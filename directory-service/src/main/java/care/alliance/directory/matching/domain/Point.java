package care.alliance.directory.matching.domain;

import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing to say about a match; {@link #code()} is the same for good in the API. */
public sealed interface Point {

    default String code() {
        return switch (this) {
            case Experienced e -> "experience";
            case Inexperienced i -> "experience";
            case Supported s -> "evidence";
            case WishedTherapy t -> "therapy";
            case OtherTherapy t -> "therapy";
            case WishedGender g -> "gender";
            case OtherGender g -> "gender";
            case WishedStyles s -> "style";
            case OtherStyles s -> "style";
            case Insured i -> "insurer";
            case NotInsured i -> "insurer";
            case FreeAt f -> "soonness";
            case NotFreeAt n -> "times";
            case Costs c -> "cost";
            case Away a -> "distance";
            case Speaks s -> "language";
            case DoesNotSpeak d -> "language";
        };
    }

    /** They work with it. */
    record Experienced(String condition, Experience known) implements Point {}

    record Inexperienced(String condition) implements Point {}

    /**
     * What guidelines say about the therapy, and how far their training in it went.
     *
     * @param strength empty when nothing is claimed
     */
    record Supported(String therapy, String condition, Optional<Strength> strength, Level level) implements Point {}

    record WishedTherapy(String therapy) implements Point {}

    record OtherTherapy(String therapy, List<String> wished) implements Point {}

    record WishedGender(Gender gender) implements Point {}

    record OtherGender(Gender wished) implements Point {}

    record WishedStyles(List<Style> styles) implements Point {}

    record OtherStyles(List<Style> missing) implements Point {}

    record Insured(String insurer) implements Point {}

    record NotInsured(String insurer) implements Point {}

    /**
     * Their first opening that suits.
     *
     * @param days until then, begun days counted
     */
    record FreeAt(Instant start, long days) implements Point {}

    record NotFreeAt(Set<TimeOfDay> times) implements Point {}

    /** Price and budget in minor units. */
    record Costs(long price, long budget) implements Point {}

    /**
     * How far one has to travel.
     *
     * @param km as the crow flies; null when nobody has to travel
     */
    record Away(@Nullable Double km, double withinKm) implements Point {}

    record Speaks(String language, Fluency fluency) implements Point {}

    record DoesNotSpeak(List<String> languages) implements Point {}
}
