package care.alliance.gateway.security;

import org.springframework.security.core.AuthenticationException;

/** What a person asked for needs a login that is not there, or no longer counts at Keycloak. Leads to the login. */
public final class SignInAgain extends AuthenticationException {

    public SignInAgain() {
        super("Sign in");
    }
}
