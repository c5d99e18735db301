package care.alliance.directory.application.domain;

import care.alliance.directory.therapist.domain.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, in their own words. Everything in it is personal.
 *
 * @param number in the register
 * @param skills which therapies they practise, and how far their training in each has gone
 * @param place town or outward code
 * @param languages ISO 639-1 codes, the strongest first
 */
public record Applicant(
        String name,
        String email,
        @Nullable String phone,
        Register register,
        String number,
        List<Skill> skills,
        @Nullable String place,
        List<String> languages,
        String statement) {

    public Applicant {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
