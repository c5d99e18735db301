package care.alliance.directory.enquiry.domain;

import java.util.UUID;

/** What a person says on the phone to name their enquiry. */
public final class Reference {

    /** No letter that is taken for a digit, and none that makes words. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private Reference() {}

    /** Such as {@code K7RW-93TB}; worked out from the random part of the id. */
    public static String of(UUID id) {
        StringBuilder signs = new StringBuilder();
        long rest = id.getLeastSignificantBits() & Long.MAX_VALUE;
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return signs.insert(LENGTH / 2, '-').toString();
    }
}
