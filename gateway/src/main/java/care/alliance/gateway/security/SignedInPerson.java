package care.alliance.gateway.security;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The principal of a web session: the ID token says who, the access token said which roles and clinics. */
final class SignedInPerson extends DefaultOidcUser {

    /** The authority of everybody who works at some clinic. */
    static final String STAFF = "staff";

    private final Visitor visitor;

    SignedInPerson(OidcIdToken idToken, Visitor visitor) {
        super(authorities(visitor), idToken);
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    private static Collection<? extends GrantedAuthority> authorities(Visitor visitor) {
        Stream<String> staff = visitor.staff() ? Stream.of(STAFF) : Stream.empty();
        return Stream.concat(visitor.roles().stream(), staff)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String toString() {
        return "SignedInPerson[hidden]";
    }
}
