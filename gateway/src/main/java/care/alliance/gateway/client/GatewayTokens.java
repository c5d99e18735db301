package care.alliance.gateway.client;

import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.security.Registrations;
import java.util.function.Function;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import reactor.core.publisher.Mono;

/**
 * The gateway's own access tokens, each with one scope and kept until it is about to expire.
 *
 * @param of the token of a {@link Registrations registration}
 */
record GatewayTokens(Function<String, Mono<String>> of) {

    Mono<String> forHolds() {
        return token(Registrations.HOLDS);
    }

    Mono<String> forAddresses() {
        return token(Registrations.ADDRESSES);
    }

    private Mono<String> token(String registration) {
        return of.apply(registration)
                .onErrorMap(OAuth2AuthorizationException.class, refused -> new PartIsDown(Part.ACCOUNTS, refused));
    }
}
