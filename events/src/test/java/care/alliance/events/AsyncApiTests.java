package care.alliance.events;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.events.EventTypes.EventType;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document tells the truth about the records. */
class AsyncApiTests {

    private static Map<String, Object> document = Map.of();

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = Objects.requireNonNull(EventTypes.class.getResourceAsStream("asyncapi.yaml"))) {
            document = new Yaml().load(in);
        }
    }

    @Test
    void itIsVersionThree() {
        assertThat(document).containsEntry("asyncapi", "3.0.0");
    }

    @Test
    void everyEventIsListedWithItsSchemaAndNoOther() {
        Map<String, Object> messages = at(at(document, "components"), "messages");
        Map<String, String> listed = messages.keySet().stream()
                .collect(toMap(
                        name -> (String)
                                Objects.requireNonNull(at(messages, name).get("name")),
                        name -> (String) Objects.requireNonNull(
                                at(at(messages, name), "payload").get("$ref"))));

        assertThat(listed).isEqualTo(EventTypes.ALL.stream().collect(toMap(EventType::name, EventType::schema)));
    }

    @Test
    void everyEventIsSentToItsTopic() {
        Map<String, Object> channels = at(document, "channels");
        Map<Object, Set<String>> messagesByTopic = channels.keySet().stream()
                .map(name -> at(channels, name))
                .collect(toMap(
                        channel -> Objects.requireNonNull(channel.get("address")),
                        channel -> at(channel, "messages").keySet()));

        assertThat(messagesByTopic)
                .isEqualTo(EventTypes.ALL.stream()
                        .collect(Collectors.groupingBy(
                                EventType::topic, Collectors.mapping(AsyncApiTests::messageName, Collectors.toSet()))));
    }

    private static String messageName(EventType type) {
        String[] parts = type.name().split("\\.", -1);
        return parts[parts.length - 2];
    }

    @SuppressWarnings("unchecked") // a YAML mapping has text keys here
    private static Map<String, Object> at(Map<String, Object> node, String key) {
        return (Map<String, Object>) Objects.requireNonNull(node.get(key), key);
    }
}
