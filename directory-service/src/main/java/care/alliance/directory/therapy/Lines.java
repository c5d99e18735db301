package care.alliance.directory.therapy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds the line on which a field stands, so that whoever mends it need not search. */
final class Lines {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private Lines() {}

    /**
     * The line of a field, or of the innermost thing around it where the field itself is missing.
     *
     * @param field such as {@code evidence[0].source}
     * @return counted from 1; 0 where nothing of it can be found
     */
    static int of(YAMLMapper yaml, Resource file, String field) {
        String wanted =
                "/" + INDEX.matcher(field).replaceAll(".$1").replace('.', '/').replaceFirst("^/", "");
        int line = 0;
        int known = 0;
        try (InputStream in = file.getInputStream();
                JsonParser parser = yaml.createParser(in)) {
            while (parser.nextToken() != null) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                if (here.length() > known && (wanted + "/").startsWith(here + "/")) {
                    known = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (JacksonException broken) {
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }
}
