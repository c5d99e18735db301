package care.alliance.directory.enquiry.domain;

/** What staff can do to an enquiry. */
public enum Action {
    /** Become its owner, whoever was before. */
    TAKE,
    /** Write something down for colleagues. */
    NOTE,
    /** Give an answer, by mail or by phone. */
    REPLY,
    /** End it with an outcome. */
    CLOSE
}
