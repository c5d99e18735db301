package care.alliance.directory.therapy.domain;

import java.util.List;

/**
 * The practical part of a printable page.
 *
 * @param prepare what to think of beforehand, or how to be of help
 * @param questions to put to the therapist or the service
 */
public record Advice(String title, List<String> prepare, List<String> questions) {

    public Advice {
        Words.present("title", title);
        Words.allPresent("prepare", prepare);
        Words.allPresent("questions", questions);
    }
}
