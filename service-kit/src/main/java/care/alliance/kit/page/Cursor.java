package care.alliance.kit.page;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list, opaque to callers. It is not signed: it may hold nothing that its reader must trust or hide, so
 * whoever reads with it checks access as for the first page.
 */
public final class Cursor {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Cursor() {}

    /** The cursor of a position, a record of the fields that the list is sorted by. */
    public static String write(Object position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MAPPER.writeValueAsString(position).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws ProblemException 400 {@code invalid-parameter} when it is not a cursor of this kind
     */
    public static <P> P read(String cursor, Class<P> type) {
        try {
            P position = MAPPER.readValue(Base64.getUrlDecoder().decode(cursor), type);
            if (position != null) {
                return position;
            }
        } catch (IllegalArgumentException | JacksonException notOurs) {
            throw new ProblemException(bad(), notOurs);
        }
        throw new ProblemException(bad());
    }

    private static Problem bad() {
        return Problem.invalidParameter("cursor", "Use the value of \"next\" from the page before, unchanged.");
    }
}
