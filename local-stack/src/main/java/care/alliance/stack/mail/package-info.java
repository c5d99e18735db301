/** A real SMTP server with an inbox page; nothing leaves this machine. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.mail;
