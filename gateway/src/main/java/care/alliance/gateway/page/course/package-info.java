/** Building a course of sessions, and what can be done to it as a whole. */
@NullMarked
package care.alliance.gateway.page.course;

import org.jspecify.annotations.NullMarked;
