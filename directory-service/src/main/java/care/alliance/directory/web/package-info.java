/** Answering over HTTP, where features do it alike. */
@NullMarked
package care.alliance.directory.web;

import org.jspecify.annotations.NullMarked;
