/** What an application is and how it moves on. */
@NullMarked
package care.alliance.directory.application.domain;

import org.jspecify.annotations.NullMarked;
