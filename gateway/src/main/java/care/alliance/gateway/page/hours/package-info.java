/** When a therapist works: the hours of every week and what interrupts them, kept by themselves and by their managers. */
@NullMarked
package care.alliance.gateway.page.hours;

import org.jspecify.annotations.NullMarked;
