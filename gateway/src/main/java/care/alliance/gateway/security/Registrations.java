package care.alliance.gateway.security;

/** The ways in which the gateway is a client of Keycloak. */
public final class Registrations {

    /** People who sign in; the name is part of the redirect and back-channel logout addresses that Keycloak knows. */
    public static final String PEOPLE = "keycloak";

    /** The gateway itself, for holds made before anybody has signed in. */
    public static final String HOLDS = "gateway-holds";

    /** The gateway itself, for the streets of places where somebody has a session. */
    public static final String ADDRESSES = "gateway-addresses";

    private Registrations() {}
}
