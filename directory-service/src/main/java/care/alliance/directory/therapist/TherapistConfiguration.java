package care.alliance.directory.therapist;

import care.alliance.directory.therapy.domain.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What other features use of this one. */
@Configuration(proxyBeanMethods = false)
class TherapistConfiguration {

    @Bean
    TherapistRows therapistRows(JsonMapper json, Library library) {
        return new TherapistRows(json, library);
    }
}
