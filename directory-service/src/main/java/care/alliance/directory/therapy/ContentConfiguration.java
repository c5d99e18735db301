package care.alliance.directory.therapy;

import care.alliance.directory.therapy.domain.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the content once, at start; a service with faulty content does not start. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Library library() {
        return new ContentFiles("classpath:content/").library();
    }
}
