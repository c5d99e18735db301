/** Tests of how hours are read. */
@org.jspecify.annotations.NullMarked
package care.alliance.gateway.page.hours;
