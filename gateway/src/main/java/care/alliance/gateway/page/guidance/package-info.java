/** "Get in touch for guidance": a form for anybody, and what they are told once it has been sent. */
@NullMarked
package care.alliance.gateway.page.guidance;

import org.jspecify.annotations.NullMarked;
