package care.alliance.events;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of event bodies: ISO 8601 instants, unknown fields passed over so that a later version can add some. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /** UTF-8 JSON of a body. */
    public static byte[] write(Event body) {
        return MAPPER.writeValueAsBytes(body);
    }

    /**
     * Reads a body.
     *
     * @throws JacksonException when the bytes are not such a body; retrying cannot mend that
     */
    public static <T extends Event> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
