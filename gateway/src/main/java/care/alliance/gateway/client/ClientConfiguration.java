package care.alliance.gateway.client;

import care.alliance.gateway.part.HttpClients;
import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.RefreshTokenReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Builds the {@link PartClients}. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** Streams send a heart-beat every 15 s; after two missed ones the connection is taken for dead. */
    private static final Duration STREAM_SILENCE = Duration.ofSeconds(40);

    /** A token with less left than this is renewed first, so that it does not expire on its way. */
    private static final Duration NEARLY_EXPIRED = Duration.ofSeconds(30);

    @Bean
    PartClients partClients(
            WebClient.Builder builder,
            PartSettings parts,
            ReactiveResilience4JCircuitBreakerFactory breakers,
            PersonTokens people,
            GatewayTokens gateway) {
        ClientHttpConnector answers =
                HttpClients.connector("pages", parts.connectTimeOut(), parts.responseTimeOut(), parts.maxConnections());
        ClientHttpConnector streams =
                HttpClients.connector("streams", parts.connectTimeOut(), STREAM_SILENCE, parts.maxConnections());
        // The token comes first: trouble with getting one must not count against the service.
        Calls calls = (part, connector, token) -> builder.clone()
                .baseUrl(parts.address(part).toString())
                .clientConnector(connector)
                .filter(token)
                .filter(ServiceCalls.guarded(part, breakers.create(part.code())))
                .build();
        ExchangeFilterFunction nobody = (request, next) -> next.exchange(request);
        ExchangeFilterFunction person = ServiceCalls.withToken(people.current());
        return new PartClients(
                calls.to(Part.DIRECTORY, answers, nobody),
                calls.to(Part.DIRECTORY, answers, person),
                calls.to(Part.DIRECTORY, answers, ServiceCalls.withToken(gateway.forAddresses())),
                calls.to(Part.BOOKING, answers, nobody),
                calls.to(Part.BOOKING, answers, person),
                calls.to(Part.BOOKING, streams, person),
                calls.to(Part.BOOKING, answers, ServiceCalls.withToken(gateway.forHolds())),
                calls.to(Part.NOTIFICATION, answers, person));
    }

    private interface Calls {
        WebClient to(Part part, ClientHttpConnector connector, ExchangeFilterFunction token);
    }

    @Bean
    PersonTokens personTokens(
            ReactiveClientRegistrationRepository registrations,
            ServerOAuth2AuthorizedClientRepository tokensInTheSession,
            WebClient keycloakClient,
            Clock clock) {
        var endpoint = new WebClientReactiveRefreshTokenTokenResponseClient();
        endpoint.setWebClient(keycloakClient);
        var refresh = new RefreshTokenReactiveOAuth2AuthorizedClientProvider();
        refresh.setAccessTokenResponseClient(endpoint);
        refresh.setClockSkew(NEARLY_EXPIRED);
        refresh.setClock(clock);
        var clients = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokensInTheSession);
        clients.setAuthorizedClientProvider(refresh);
        return new PersonTokens(clients, clock);
    }

    @Bean
    GatewayTokens gatewayTokens(
            ReactiveClientRegistrationRepository registrations, WebClient keycloakClient, Clock clock) {
        var endpoint = new WebClientReactiveClientCredentialsTokenResponseClient();
        endpoint.setWebClient(keycloakClient);
        var credentials = new ClientCredentialsReactiveOAuth2AuthorizedClientProvider();
        credentials.setAccessTokenResponseClient(endpoint);
        credentials.setClockSkew(NEARLY_EXPIRED);
        credentials.setClock(clock);
        var clients = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(
                registrations, new InMemoryReactiveOAuth2AuthorizedClientService(registrations));
        clients.setAuthorizedClientProvider(credentials);
        return new GatewayTokens(
                id -> Mono.defer(() -> clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(id)
                                .principal(id)
                                .build()))
                        .map(client -> client.getAccessToken().getTokenValue()));
    }
}
