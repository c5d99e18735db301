package care.alliance.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How often a token's signature is checked. */
class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final List<String> checked = new ArrayList<>();

    @Test
    void aGoodTokenIsCheckedOnce() {
        RememberedTokens tokens = checking(NOW.plusSeconds(300));

        StepVerifier.create(tokens.decode("good").zipWhen(_ -> tokens.decode("good")))
                .expectNextMatches(twice -> twice.getT1().getTokenValue().equals("good")
                        && twice.getT2().getTokenValue().equals("good"))
                .verifyComplete();

        assertThat(checked).containsExactly("good");
    }

    @Test
    void anotherTokenIsCheckedForItself() {
        RememberedTokens tokens = checking(NOW.plusSeconds(300));

        tokens.decode("good").block();
        tokens.decode("good as well").block();

        assertThat(checked).containsExactly("good", "good as well");
    }

    @Test
    void aTokenThatHasRunOutIsCheckedAgain() {
        RememberedTokens tokens = checking(NOW);

        tokens.decode("old").block();
        tokens.decode("old").block();

        assertThat(checked).containsExactly("old", "old");
    }

    @Test
    void aTokenThatIsNoGoodIsRefusedEachTime() {
        RememberedTokens tokens = new RememberedTokens(
                token -> Mono.<Jwt>error(new BadJwtException("no good")).doOnSubscribe(_ -> checked.add(token)),
                Clock.fixed(NOW, ZoneOffset.UTC));

        StepVerifier.create(tokens.decode("bad")).verifyError(BadJwtException.class);
        StepVerifier.create(tokens.decode("bad")).verifyError(BadJwtException.class);

        assertThat(checked).containsExactly("bad", "bad");
    }

    private RememberedTokens checking(Instant end) {
        return new RememberedTokens(
                token -> Mono.fromSupplier(() -> {
                    checked.add(token);
                    return Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .issuedAt(end.minusSeconds(300))
                            .expiresAt(end)
                            .build();
                }),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
