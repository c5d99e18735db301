package care.alliance.directory.enquiry.domain;

/** How the sender would like to be answered. */
public enum ReplyBy {
    EMAIL,
    PHONE
}
