/** The published language: what the services tell each other over Kafka. No event carries personal data. */
@org.jspecify.annotations.NullMarked
package care.alliance.events;
