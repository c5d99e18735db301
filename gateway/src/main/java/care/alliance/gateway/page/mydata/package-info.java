/** What is kept about a person: shown in plain words, given as files, and deleted when they say so. */
@NullMarked
package care.alliance.gateway.page.mydata;

import org.jspecify.annotations.NullMarked;
