package care.alliance.kit.access;

import care.alliance.kit.actor.ActorTokens;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemWriter;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.JwkSetUriReactiveJwtDecoderBuilderCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Validates tokens and leaves the decision to the rule on each handler. */
@AutoConfiguration(before = ReactiveWebSecurityAutoConfiguration.class)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
public class AccessAutoConfiguration {

    private static final Duration KEYS_TIME_OUT = Duration.ofSeconds(3);

    /**
     * No session and no cookie, hence no CSRF. Every handler carries its own rule, asked here and again when it is called;
     * {@code /internal} asks for a token besides.
     */
    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain bearerTokensOnly(
            ServerHttpSecurity http,
            ActorTokens tokens,
            ReactiveJwtDecoder decoder,
            Clock clock,
            ProblemWriter problems,
            ApplicationContext context) {
        ServerAuthenticationEntryPoint unauthenticated = unauthenticated(problems);
        ServerAccessDeniedHandler forbidden = (exchange, _) -> problems.write(exchange, Problem.forbidden());
        return http.authorizeExchange(paths -> paths.pathMatchers("/internal/**")
                        .authenticated()
                        .anyExchange()
                        .access(new RulesFirst(context)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.jwtDecoder(new RememberedTokens(decoder, clock))
                                .jwtAuthenticationConverter(tokens)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .headers(Customizer.withDefaults())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    /** A span for each filter of a request tells nobody anything, and takes longer than what the filters do. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings noSpansOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    EveryHandlerSaysWho everyHandlerSaysWho(ApplicationContext context) {
        return new EveryHandlerSaysWho(context);
    }

    /** Keycloak's keys are fetched with time-outs, so that its silence becomes a quick 503. */
    @Bean
    JwkSetUriReactiveJwtDecoderBuilderCustomizer keysWithTimeOuts() {
        HttpClient client = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(KEYS_TIME_OUT.toMillis()))
                .responseTimeout(KEYS_TIME_OUT);
        WebClient web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
        return builder -> builder.webClient(web);
    }

    /** RFC 6750: a missing token gets a bare challenge, a bad one is told so; neither learns why. */
    private static ServerAuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (exchange, refusal) -> {
            String challenge =
                    refusal instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer";
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
            return problems.write(
                    exchange, Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in to do this."));
        };
    }
}
