package care.alliance.directory.application;

import care.alliance.directory.application.domain.Applicant;
import care.alliance.directory.application.domain.Register;
import care.alliance.directory.application.domain.Typed;
import care.alliance.directory.search.domain.Languages;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.kit.problem.FieldProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is sent.
 *
 * @param vacancyId what it is for; null for none in particular
 * @param clinicId whom it is for; null for the vacancy's clinic, or for Alliance itself
 * @param languages ISO 639-1 codes; none for English
 */
record ApplicationBody(
        @NotBlank @Size(max = 100) @Nullable String name,

        @NotBlank @Size(max = 254) @Pattern(regexp = ApplicationBody.ADDRESS, message = "an e-mail address") @Nullable
        String email,

        @Pattern(regexp = "\\+?[0-9 ().-]{7,30}", message = "a phone number") @Nullable
        String phone,

        @Nullable UUID vacancyId,
        @Nullable UUID clinicId,
        @NotNull Register register,

        @NotBlank @Pattern(regexp = "[\\p{L}\\p{N} /.-]{2,40}", message = "the number in the register") @Nullable
        String number,

        @NotEmpty @Size(max = 18) @Nullable List<@NotNull @Valid Practised> therapies,
        @Size(max = 60) @Nullable String place,
        @Size(max = 12) @Nullable List<String> languages,
        @NotBlank @Size(max = 3000) @Nullable String statement) {

    /** One plain address, as notification-service can write to it. */
    static final String ADDRESS =
            "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+";

    private static final List<String> ENGLISH = List.of("en");

    /** A therapy by its slug, and how far the training in it has gone. */
    record Practised(
            @NotBlank @Nullable String therapy, @NotNull Level level) {

        private Skill skill() {
            return new Skill(Objects.requireNonNull(therapy), level);
        }
    }

    ApplicationBody {
        name = Typed.line(name);
        email = Typed.line(email);
        phone = Typed.line(phone);
        number = Typed.line(number);
        place = Typed.line(place);
        statement = Typed.lines(statement);
    }

    /** What is wrong with fields that are well formed each by itself. */
    List<FieldProblem> problems(Library library) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        List<Practised> practised = Objects.requireNonNullElse(therapies, List.of());
        for (int i = 0; i < practised.size(); i++) {
            String slug = String.valueOf(practised.get(i).therapy());
            if (library.therapy(slug).isEmpty()) {
                problems.add(new FieldProblem("therapies[" + i + "].therapy", "unknown", "A therapy of the library."));
            } else if (!named.add(slug)) {
                problems.add(new FieldProblem("therapies[" + i + "].therapy", "repeated", "Each therapy once."));
            }
        }
        List<String> spoken = spoken();
        for (int i = 0; i < spoken.size(); i++) {
            if (!Languages.known(String.valueOf(spoken.get(i)))) {
                problems.add(new FieldProblem("languages[" + i + "]", "unknown", "The code of a language."));
            }
        }
        return problems;
    }

    /** Who applies; for a body that has no problems. */
    Applicant applicant() {
        return new Applicant(
                Objects.requireNonNull(name),
                Objects.requireNonNull(email),
                phone,
                register,
                Objects.requireNonNull(number),
                Objects.requireNonNull(therapies).stream().map(Practised::skill).toList(),
                place,
                spoken().stream().distinct().toList(),
                Objects.requireNonNull(statement));
    }

    private List<String> spoken() {
        return languages == null || languages.isEmpty() ? ENGLISH : languages;
    }

    /** Personal through and through. */
    @Override
    public String toString() {
        return "ApplicationBody[…]";
    }
}
