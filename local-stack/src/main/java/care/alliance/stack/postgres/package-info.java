/** A real PostgreSQL 18 as a plain process. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.postgres;
