package care.alliance.gateway.client;

import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import reactor.core.publisher.Mono;

/** The gateway's own access token, with the scope {@code holds:write} and nothing more; kept until it is about to expire. */
record GatewayToken(Mono<String> token) {

    Mono<String> current() {
        return token.onErrorMap(OAuth2AuthorizationException.class, refused -> new PartIsDown(Part.ACCOUNTS, refused));
    }

    @Override
    public String toString() {
        return "GatewayToken[hidden]";
    }
}
