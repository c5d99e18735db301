package care.alliance.directory.matching.domain;

/** What somebody should talk about with a clinic before any session is booked, as NHS self-referral forms have it. */
public enum Concern {
    /** A crisis team or a hospital looks after them at the moment. */
    CRISIS_CARE,
    /** Hearing or seeing what others do not, or beliefs that frighten them. */
    PSYCHOSIS,
    /** An eating disorder that has begun to harm the body. */
    MEDICAL_RISK
}
