package care.alliance.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token says about its bearer. */
class ActorTokensTest {

    private static final UUID LONDON = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");
    private static final UUID MANCHESTER = UUID.fromString("0198c0de-0000-7000-8000-00000000c102");

    @Test
    void aPatient() {
        Actor actor = ActorTokens.actor(token(Map.of(
                "realm_access",
                Map.of("roles", List.of("patient", "offline_access")),
                "name",
                "Robin Example",
                "email",
                "robin@demo.alliance.example",
                "email_verified",
                true)));

        assertThat(actor.subject()).isEqualTo("someone");
        assertThat(actor.roles()).containsExactly(Role.PATIENT);
        assertThat(actor.has(Role.PATIENT)).isTrue();
        assertThat(actor.isAnonymous()).isFalse();
        assertThat(actor.name()).isEqualTo("Robin Example");
        assertThat(actor.emailVerified()).isTrue();
    }

    @Test
    void aManagerAtOneClinicIsNobodyAtAnother() {
        Actor actor = ActorTokens.actor(token(Map.of("groups", List.of("/clinics/" + LONDON + "/managers"))));

        assertThat(actor.manages(LONDON)).isTrue();
        assertThat(actor.worksAt(LONDON)).isTrue();
        assertThat(actor.manages(MANCHESTER)).isFalse();
        assertThat(actor.worksAt(MANCHESTER)).isFalse();
        assertThat(actor.clinics()).containsExactly(LONDON);
    }

    @Test
    void aReceptionistManagesNothing() {
        Actor actor = ActorTokens.actor(token(Map.of("groups", List.of("/clinics/" + LONDON + "/receptionists"))));

        assertThat(actor.worksAt(LONDON)).isTrue();
        assertThat(actor.manages(LONDON)).isFalse();
    }

    @Test
    void strangeClaimsGiveNothing() {
        Actor actor = ActorTokens.actor(token(Map.of(
                "realm_access", Map.of("roles", List.of("PATIENT", "admin", 7)),
                "groups", List.of("/clinics/x/managers", "managers", "/clinics/" + LONDON + "/managers/x", 7))));

        assertThat(actor.roles()).isEmpty();
        assertThat(actor.memberships()).isEmpty();
    }

    @Test
    void authoritiesNameRolesStaffAndScopes() {
        Jwt token = token(Map.of(
                "realm_access", Map.of("roles", List.of("therapist")),
                "groups", List.of("/clinics/" + LONDON + "/managers"),
                "scope", "openid contacts:read"));

        assertThat(ActorTokens.authorities(token))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_therapist", "ROLE_staff", "SCOPE_openid", "SCOPE_contacts:read");
        assertThat(ActorTokens.actor(token).hasScope("contacts:read")).isTrue();
    }

    @Test
    void anActorInALogNamesNobody() {
        Actor actor =
                new Actor("id-1", Set.of(Role.PATIENT), Set.of(), Set.of(), "Robin Example", "robin@example.org", true);

        assertThat(actor).hasToString("Actor[subject=id-1, roles=[PATIENT]]");
        assertThat(Actor.anonymous().isAnonymous()).isTrue();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("someone")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
