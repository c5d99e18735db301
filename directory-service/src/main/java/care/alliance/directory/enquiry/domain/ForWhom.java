package care.alliance.directory.enquiry.domain;

import org.jspecify.annotations.Nullable;

/** Whom an enquiry is about. */
public enum ForWhom {
    SELF,
    CHILD_UNDER_16,
    RELATIVE_OR_FRIEND;

    private static final int OF_AGE_TO_BOOK = 16;

    /** Whether the two can be true together. */
    public boolean allows(@Nullable Integer age) {
        return this != CHILD_UNDER_16 || age == null || age < OF_AGE_TO_BOOK;
    }

    /** Whether it is about somebody who cannot book alone. */
    public boolean isUnderSixteen(@Nullable Integer age) {
        return this == CHILD_UNDER_16 || (age != null && age < OF_AGE_TO_BOOK);
    }
}
