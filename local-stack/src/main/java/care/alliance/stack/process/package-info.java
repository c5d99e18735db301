/** Processes that never outlive whoever started them, free ports, and folders shared by all starts on this machine. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.process;
