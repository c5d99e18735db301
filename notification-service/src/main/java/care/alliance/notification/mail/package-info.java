/** Letters as MIME: text, HTML and a calendar part, sent by SMTP. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.mail;
