package care.alliance.directory.therapy.domain;

/**
 * Something wrong with the content, for the editor who will mend it.
 *
 * @param field path of the field inside the file
 */
public record Fault(String file, String field, String message) {

    @Override
    public String toString() {
        return file + ": " + field + " " + message;
    }
}
