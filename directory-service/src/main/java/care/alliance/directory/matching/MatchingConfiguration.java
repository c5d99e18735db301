package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.EvidenceBase;
import care.alliance.directory.matching.domain.Matcher;
import care.alliance.directory.therapy.domain.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MatchingConfiguration {

    @Bean
    Matcher matcher(Library library, MatchingSettings settings) {
        return new Matcher(new EvidenceBase(library.therapies()), settings.weights());
    }
}
