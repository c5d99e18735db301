/** Times that callers write. */
@org.jspecify.annotations.NullMarked
package care.alliance.kit.time;
