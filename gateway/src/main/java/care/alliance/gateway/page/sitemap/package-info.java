/** What search engines are told. */
@NullMarked
package care.alliance.gateway.page.sitemap;

import org.jspecify.annotations.NullMarked;
