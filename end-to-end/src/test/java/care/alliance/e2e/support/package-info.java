/** The words the end-to-end tests are written in. */
@org.jspecify.annotations.NullMarked
package care.alliance.e2e.support;
