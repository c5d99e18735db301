package care.alliance.kit.actor;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Hands callers to handlers. */
@AutoConfiguration
public class ActorAutoConfiguration {

    @Bean
    ActorTokens actorTokens() {
        return new ActorTokens();
    }

    @Bean
    WebFluxConfigurer actorParameters() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new ActorArgumentResolver());
            }
        };
    }

    /** The actor comes with the token, so the API description does not show it as a parameter. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SpringDocUtils.class)
    static class ActorIsNoRequestParameter {

        static {
            SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
        }
    }
}
