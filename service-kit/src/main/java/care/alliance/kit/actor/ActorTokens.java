package care.alliance.kit.actor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Reads Keycloak's access tokens. Roles and groups that this version does not know give nothing. */
public final class ActorTokens implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    private static final Pattern GROUP = Pattern.compile("/clinics/([0-9a-fA-F-]{36})/(managers|receptionists)");
    private static final String STAFF = "ROLE_staff";

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.just(new JwtAuthenticationToken(token, authorities(token)));
    }

    /** The caller that a token stands for. */
    public static Actor actor(Jwt token) {
        return new Actor(
                token.getSubject(),
                strings(realmRoles(token))
                        .flatMap(role -> Role.ofClaim(role).stream())
                        .collect(toUnmodifiableSet()),
                strings(token.getClaim("groups"))
                        .flatMap(group -> membership(group).stream())
                        .collect(toUnmodifiableSet()),
                scopes(token),
                token.getClaimAsString("name"),
                token.getClaimAsString("email"),
                Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified")));
    }

    /** Roles as {@code ROLE_patient}, any clinic's staff as {@code ROLE_staff}, scopes as {@code SCOPE_…}. */
    public static Collection<GrantedAuthority> authorities(Jwt token) {
        Actor actor = actor(token);
        Set<String> names = new LinkedHashSet<>();
        actor.roles().forEach(role -> names.add(role.authority()));
        actor.scopes().forEach(scope -> names.add("SCOPE_" + scope));
        if (!actor.memberships().isEmpty()) {
            names.add(STAFF);
        }
        return names.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    private static @Nullable Object realmRoles(Jwt token) {
        Object access = token.getClaim("realm_access");
        return access instanceof Map<?, ?> claims ? claims.get("roles") : null;
    }

    private static Set<String> scopes(Jwt token) {
        String scope = token.getClaimAsString("scope");
        return scope == null
                ? Set.of()
                : Stream.of(scope.split(" ", -1))
                        .filter(name -> !name.isBlank())
                        .collect(toUnmodifiableSet());
    }

    private static Stream<String> strings(@Nullable Object claim) {
        return claim instanceof List<?> values
                ? values.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }

    private static Optional<Membership> membership(String group) {
        Matcher matcher = GROUP.matcher(group);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duty duty = "managers".equals(matcher.group(2)) ? Duty.MANAGER : Duty.RECEPTIONIST;
        try {
            return Optional.of(new Membership(UUID.fromString(matcher.group(1)), duty));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
