/** What editors do: see which pages are due for review, hold one against its sources, publish the review. */
@NullMarked
package care.alliance.gateway.page.editor;

import org.jspecify.annotations.NullMarked;
