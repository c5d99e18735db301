package care.alliance.events;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.events.EventTypes.EventType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a record writes is what its published schema promises, no field more and none fewer. */
class EventSchemaTests {

    @ParameterizedTest
    @MethodSource("care.alliance.events.Samples#all")
    void whatIsWrittenFitsTheSchema(Event event) {
        String json = new String(EventJson.write(event), StandardCharsets.UTF_8);

        assertThat(schemaOf(event).validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("care.alliance.events.Samples#all")
    void whatIsWrittenIsReadBackTheSame(Event event) {
        assertThat(EventJson.read(EventJson.write(event), event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("care.alliance.events.Samples#all")
    void aFieldThatNobodyAgreedOnIsRefusedByTheSchema(Event event) {
        var json = (ObjectNode) JsonMapper.shared().readTree(EventJson.write(event));
        json.put("patientName", "somebody");

        assertThat(schemaOf(event).validate(json.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("care.alliance.events.Samples#all")
    void aReaderPassesOverFieldsOfALaterVersion(Event event) {
        var json = (ObjectNode) JsonMapper.shared().readTree(EventJson.write(event));
        json.put("addedLater", 1);

        assertThat(EventJson.read(json.toString().getBytes(StandardCharsets.UTF_8), event.getClass()))
                .isEqualTo(event);
    }

    @Test
    void everyTypeHasASample() {
        var sampled = Samples.all().stream().map(Event::getClass).collect(Collectors.toSet());

        assertThat(EventTypes.ALL).allSatisfy(type -> assertThat(sampled).contains(type.record()));
    }

    @Test
    void typeNamesAreUnique() {
        assertThat(new TreeSet<>(EventTypes.ALL.stream().map(EventType::name).toList()))
                .hasSameSizeAs(EventTypes.ALL);
    }

    private static Schema schemaOf(Event event) {
        String path = EventTypes.of(event).schema();
        try (InputStream in = Objects.requireNonNull(EventTypes.class.getResourceAsStream(path), path)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
