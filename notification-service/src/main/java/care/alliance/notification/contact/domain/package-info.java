/** How to reach a patient; held in memory for the length of one sending. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.contact.domain;
