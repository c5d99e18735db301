package care.alliance.directory.therapist;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.therapist.domain.ProfileCheck;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What other features use of this one. */
@Configuration(proxyBeanMethods = false)
class TherapistConfiguration {

    @Bean
    TherapistRows therapistRows(JsonMapper json, Library library, ProfileSettings settings, Today today) {
        return new TherapistRows(json, library, settings.rules(), today);
    }

    @Bean
    ProfileCheck profileCheck(Library library) {
        return new ProfileCheck(
                library.therapies().stream().map(Therapy::slug).toList(),
                library.conditions().stream().map(Condition::slug).toList());
    }
}
