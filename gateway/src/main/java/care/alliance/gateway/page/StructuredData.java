package care.alliance.gateway.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Data for search engines, as it stands in a page. */
@Component
public class StructuredData {

    private final JsonMapper json;

    public StructuredData(JsonMapper json) {
        this.json = json;
    }

    /** JSON without any character that could end the element it stands in. */
    public String of(Map<String, Object> data) {
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
