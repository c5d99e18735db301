package care.alliance.gateway.security;

import care.alliance.gateway.security.Visitor.ClinicDuty;
import care.alliance.gateway.security.Visitor.Duty;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the realm's claims: roles in {@code realm_access.roles}, clinics in {@code groups} as full paths. */
final class Claims {

    private static final Pattern CLINIC_GROUP = Pattern.compile("/clinics/([0-9a-fA-F-]{36})/(managers|receptionists)");

    private Claims() {}

    static Visitor visitor(Jwt accessToken) {
        Set<String> roles = accessToken.getClaim("realm_access") instanceof Map<?, ?> access
                ? new HashSet<>(strings(access.get("roles")))
                : Set.of();
        List<ClinicDuty> clinics = strings(accessToken.getClaim("groups")).stream()
                .flatMap(group -> duty(group).stream())
                .toList();
        return new Visitor(true, accessToken.getClaimAsString("name"), roles, clinics);
    }

    private static Optional<ClinicDuty> duty(String group) {
        Matcher parts = CLINIC_GROUP.matcher(group);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Duty duty = parts.group(2).equals("managers") ? Duty.MANAGER : Duty.RECEPTIONIST;
        return Optional.of(new ClinicDuty(UUID.fromString(parts.group(1)), duty));
    }

    private static List<String> strings(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
