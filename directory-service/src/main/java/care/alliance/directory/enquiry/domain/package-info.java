/** Questions of people who look for guidance: who answers them, until when, and what may become of them. */
@NullMarked
package care.alliance.directory.enquiry.domain;

import org.jspecify.annotations.NullMarked;
