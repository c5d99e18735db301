/** Profiles from the inside: editing with preview, confirming, and who changed what. */
@NullMarked
package care.alliance.gateway.page.profile;

import org.jspecify.annotations.NullMarked;
