/** Letters that directory-service wrote to somebody: told on the bus, fetched and sent when their alarm rings. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.letter;
