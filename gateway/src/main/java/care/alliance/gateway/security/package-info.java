/** Who is asking: bearer tokens for the API, login at Keycloak and a session cookie for pages. */
@NullMarked
package care.alliance.gateway.security;

import org.jspecify.annotations.NullMarked;
