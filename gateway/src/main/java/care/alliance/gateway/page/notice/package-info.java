/** What clinics tell everybody for a while, wherever their therapists are shown. */
@NullMarked
package care.alliance.gateway.page.notice;

import org.jspecify.annotations.NullMarked;
