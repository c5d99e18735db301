/** What the servers share: processes that never outlive whoever started them, ports, folders, waiting. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.process;
