/** Real PostgreSQL, Kafka, Keycloak and mail for tests, started on first use and gone with the JVM. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.test;
