/** "Get in touch for guidance": enquiries, the clinic that answers them, its inbox, and how they are forgotten. */
@NullMarked
package care.alliance.directory.enquiry;

import org.jspecify.annotations.NullMarked;
