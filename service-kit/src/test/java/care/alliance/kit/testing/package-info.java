/** Checks that every service runs on itself. */
@org.jspecify.annotations.NullMarked
package care.alliance.kit.testing;
