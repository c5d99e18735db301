package care.alliance.directory.therapy.domain;

import java.util.List;

/** Words that must be there. */
final class Words {

    private Words() {}

    static void present(String field, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
    }

    static void present(String field, List<?> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
    }

    /** There are items, and none of them is blank. */
    static void allPresent(String field, List<String> items) {
        present(field, items);
        items.forEach(item -> present(field, item));
    }
}
