package care.alliance.directory.therapy.domain;

/**
 * Something wrong with the content, for the editor who will mend it.
 *
 * @param field path of the field inside the file; empty where it is about the whole file
 * @param line where it stands, counted from 1; 0 while nobody has looked
 */
public record Fault(String file, String field, String message, int line) {

    public Fault(String file, String field, String message) {
        this(file, field, message, 0);
    }

    /** The same with its line. */
    public Fault at(int found) {
        return new Fault(file, field, message, found);
    }

    @Override
    public String toString() {
        return file + ": " + (field.isEmpty() ? "" : field + " ") + message + (line == 0 ? "" : " (line " + line + ")");
    }
}
