package care.alliance.gateway.security;

import care.alliance.gateway.edge.EdgeSettings;
import care.alliance.gateway.part.HttpClients;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;

/** The gateway as a client of Keycloak: for people who sign in, and for itself. */
@Configuration(proxyBeanMethods = false)
class KeycloakClients {

    private static final int CONNECTIONS = 50;

    @Bean
    ReactiveClientRegistrationRepository registrations(KeycloakSettings keycloak, EdgeSettings edge) {
        ClientRegistration people = registration(Registrations.PEOPLE, keycloak)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(edge.at("/login/oauth2/code/{registrationId}"))
                .authorizationUri(keycloak.forBrowsers("auth"))
                .jwkSetUri(keycloak.forServers("certs"))
                .issuerUri(keycloak.issuer().toString())
                .userNameAttributeName("sub")
                .scope("openid", "profile", "email")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.forBrowsers("logout")))
                .build();
        return new InMemoryReactiveClientRegistrationRepository(
                people,
                itself(Registrations.HOLDS, "holds:write", keycloak),
                itself(Registrations.ADDRESSES, "addresses:read", keycloak));
    }

    /** One scope each: a token is of no use for anything else, and what one is refused leaves the others alone. */
    private static ClientRegistration itself(String id, String scope, KeycloakSettings keycloak) {
        return registration(id, keycloak)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(scope)
                .build();
    }

    private static ClientRegistration.Builder registration(String id, KeycloakSettings keycloak) {
        return ClientRegistration.withRegistrationId(id)
                .clientId(KeycloakSettings.CLIENT)
                .clientSecret(keycloak.secret())
                .tokenUri(keycloak.forServers("token"));
    }

    /** For every call to Keycloak. */
    @Bean
    WebClient keycloakClient(WebClient.Builder builder, KeycloakSettings keycloak) {
        return builder.clientConnector(
                        HttpClients.connector("keycloak", keycloak.timeOut(), keycloak.timeOut(), CONNECTIONS))
                .build();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(WebClient keycloakClient) {
        var codes = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        codes.setWebClient(keycloakClient);
        return codes;
    }

    /** Tokens stay in the web session: they end with it, and never reach the browser. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokensInTheSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    /** Access tokens, of API clients and of people alike: from our realm, in time, and meant for this API. */
    @Bean
    ReactiveJwtDecoder accessTokens(KeycloakSettings keycloak, WebClient keycloakClient, Clock clock) {
        JwtTimestampValidator inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        return decoder(
                keycloak,
                keycloakClient,
                new DelegatingOAuth2TokenValidator<>(
                        inTime,
                        new JwtIssuerValidator(keycloak.issuer().toString()),
                        new JwtClaimValidator<Iterable<String>>(JwtClaimNames.AUD, KeycloakClients::isForThisApi)));
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokens(
            KeycloakSettings keycloak, WebClient keycloakClient, Clock clock) {
        return registration -> {
            OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
            validator.setClock(clock);
            return decoder(keycloak, keycloakClient, validator);
        };
    }

    @Bean
    ReactiveOAuth2UserService<OidcUserRequest, OidcUser> people(ReactiveJwtDecoder accessTokens) {
        return login -> accessTokens
                .decode(login.getAccessToken().getTokenValue())
                .map(token -> new SignedInPerson(login.getIdToken(), Claims.visitor(token)));
    }

    private static boolean isForThisApi(Iterable<String> audience) {
        for (String one : audience) {
            if (one.equals(KeycloakSettings.AUDIENCE)) {
                return true;
            }
        }
        return false;
    }

    private static NimbusReactiveJwtDecoder decoder(
            KeycloakSettings keycloak, WebClient web, OAuth2TokenValidator<Jwt> validator) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keycloak.forServers("certs"))
                .webClient(web)
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }
}
