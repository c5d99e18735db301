/** The whole system, started for real and used from outside. */
@org.jspecify.annotations.NullMarked
package care.alliance.e2e;
