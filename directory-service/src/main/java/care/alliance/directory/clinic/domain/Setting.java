package care.alliance.directory.clinic.domain;

/** How much of the day a person spends at the clinic. */
public enum Setting {
    OUTPATIENT,
    DAY_PATIENT,
    /** Never booked at once: the clinic answers an enquiry. */
    INPATIENT_BY_ENQUIRY
}
