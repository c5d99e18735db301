/** The whole system on one machine: every server and service as a process of its own. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack;
