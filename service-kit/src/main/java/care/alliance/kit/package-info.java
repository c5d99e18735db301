/** What every service is built from; each package configures itself when a service has the kit on its class path. */
@NullMarked
package care.alliance.kit;

import org.jspecify.annotations.NullMarked;
