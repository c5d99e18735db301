/** A real Keycloak as a plain process, with Alliance's realm. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.keycloak;
