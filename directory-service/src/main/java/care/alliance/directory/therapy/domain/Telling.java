package care.alliance.directory.therapy.domain;

import java.util.List;

/**
 * A therapy told to one kind of reader.
 *
 * @param phases one text for each phase of the session profile, in the same order
 * @param mayHelp sentences a person can agree with; they double as optional questions when matching
 * @param adapt when it needs adapting or may not suit
 * @param notEnough where it may not be enough
 * @param aims what is aimed at, never a promise
 */
public record Telling(
        String summary,
        List<String> overview,
        List<Note> focus,
        List<String> phases,
        List<String> mayHelp,
        List<String> adapt,
        List<String> notEnough,
        List<Note> techniques,
        String homeTasks,
        List<String> aims,
        String medication,
        Example example) {

    public Telling {
        Words.present("summary", summary);
        Words.present("overview", overview);
        Words.present("focus", focus);
        Words.present("mayHelp", mayHelp);
        Words.present("adapt", adapt);
        Words.present("notEnough", notEnough);
        Words.present("techniques", techniques);
        Words.present("homeTasks", homeTasks);
        Words.present("aims", aims);
        Words.present("medication", medication);
    }

    /** Something named, with a line on it. */
    public record Note(String name, String text) {}

    /** The course of an invented person. */
    public record Example(String title, List<String> paragraphs) {}
}
