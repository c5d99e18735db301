/** Each server starts for real. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack;
