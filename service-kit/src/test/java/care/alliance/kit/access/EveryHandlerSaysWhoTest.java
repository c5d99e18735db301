package care.alliance.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A service with a careless handler does not start. */
class EveryHandlerSaysWhoTest {

    private final ReactiveWebApplicationContextRunner service = new ReactiveWebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(WebFluxAutoConfiguration.class))
            .withUserConfiguration(StartUpCheck.class);

    @Test
    void startsWhenEveryHandlerSaysWho() {
        service.withUserConfiguration(Careful.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesAHandlerWithoutRule() {
        refuses(Silent.class, "GET /silent (Silent#silent) carries 0 access rules");
    }

    @Test
    void refusesAHandlerWithTwoRules() {
        refuses(Undecided.class, "GET /undecided (Undecided#undecided) carries 2 access rules");
    }

    @Test
    void refusesAHandlerThatBlocks() {
        refuses(Blocking.class, "GET /blocking (Blocking#blocking) must return a Mono or a Flux");
    }

    @Test
    void refusesAHandlerWhoseRuleWouldNotBeChecked() {
        refuses(Final.class, "GET /final (Final#fixed) is private, final or static");
    }

    private void refuses(Class<?> careless, String why) {
        service.withUserConfiguration(Careful.class, careless)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(why)
                        .hasMessageNotContaining("Careful"));
    }

    @Configuration(proxyBeanMethods = false)
    static class StartUpCheck {

        @Bean
        EveryHandlerSaysWho everyHandlerSaysWho(ApplicationContext context) {
            return new EveryHandlerSaysWho(context);
        }
    }

    @RestController
    static class Careful {

        @Anyone
        @GetMapping("/careful")
        Mono<String> careful() {
            return Mono.empty();
        }
    }

    @RestController
    static class Silent {

        @GetMapping("/silent")
        Mono<String> silent() {
            return Mono.empty();
        }
    }

    @RestController
    static class Undecided {

        @Anyone
        @PreAuthorize("hasAuthority('ROLE_editor')")
        @GetMapping("/undecided")
        Mono<String> undecided() {
            return Mono.empty();
        }
    }

    @RestController
    static class Blocking {

        @Anyone
        @GetMapping("/blocking")
        String blocking() {
            return "";
        }
    }

    @RestController
    static class Final {

        @Anyone
        @GetMapping("/final")
        final Mono<String> fixed() {
            return Mono.empty();
        }
    }
}
