package care.alliance.directory.search.domain;

import java.util.List;

/** What came of looking for a place by what somebody typed. */
public sealed interface Located {

    /** Nothing was typed. */
    record NotAsked() implements Located {}

    /** It is known. */
    record At(Place place) implements Located {}

    /**
     * It is not known.
     *
     * @param nearest names that read alike, the most alike first; may be empty
     */
    record Unknown(List<String> nearest) implements Located {

        private static final String ALLOWED = "A UK town or the first half of a postcode, such as Leeds or LS6.";

        public Unknown {
            nearest = List.copyOf(nearest);
        }

        /** What may be typed, for people. */
        public String allowed() {
            return nearest.isEmpty() ? ALLOWED : ALLOWED + " Did you mean " + String.join(" or ", nearest) + "?";
        }
    }
}
