/** What a service's OpenAPI document says of the service itself. */
@NullMarked
package care.alliance.kit.docs;

import org.jspecify.annotations.NullMarked;
