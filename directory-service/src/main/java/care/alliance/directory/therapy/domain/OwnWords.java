package care.alliance.directory.therapy.domain;

import java.util.List;

/**
 * A whole printable page in words of its own.
 *
 * @param about what the therapy is
 * @param happens what happens in it
 * @param notEnough where it may not be enough
 * @param prepare what to think of beforehand
 * @param questions to put to the therapist
 */
public record OwnWords(
        String title,
        List<String> about,
        List<String> happens,
        List<String> notEnough,
        List<String> prepare,
        List<String> questions) {

    public OwnWords {
        Words.present("title", title);
        Words.allPresent("about", about);
        Words.allPresent("happens", happens);
        Words.allPresent("notEnough", notEnough);
        Words.allPresent("prepare", prepare);
        Words.allPresent("questions", questions);
    }
}
