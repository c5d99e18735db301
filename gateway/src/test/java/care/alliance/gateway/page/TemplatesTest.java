package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold in every template, so that the strict policy and people without a script can rely on it. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("(?:say|sayOr)\\(\\s*\"([a-zA-Z0-9.-]+)\"(?:,\\s*\"([a-zA-Z0-9.-]+)\"[,)])?");

    @TestFactory
    Stream<DynamicTest> everyTemplateKeepsThePolicy() throws Exception {
        return templates().stream()
                .map(file -> DynamicTest.dynamicTest(TEMPLATES.relativize(file).toString(), () -> {
                    for (Element element : elements(file)) {
                        assertThat(element.getAttributeMap().keySet())
                                .as("attributes of <%s>", element.getElementName())
                                .noneMatch(name ->
                                        name.startsWith("on") || name.startsWith("hx-on") || name.startsWith("th:on"))
                                .doesNotContain("style", "th:style", "th:styleappend", "hx-vals", "hx-headers");
                        assertThat(element.getElementName()).isNotIn("style", "iframe", "object", "embed", "base");
                        if (element.getElementName().equals("script")) {
                            boolean data = "application/ld+json".equals(element.getAttributeValue("type"));
                            assertThat(data || element.hasAttribute("src"))
                                    .as("a script of our own, or data")
                                    .isTrue();
                            assertThat(element.getChildrenOfType(Text.class))
                                    .allMatch(text -> text.getContent().isBlank());
                        }
                        if (element.hasAttribute("th:utext")) {
                            assertThat(element.getAttributeValue("type")).isEqualTo("application/ld+json");
                        }
                    }
                }));
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() throws Exception {
        int forms = 0;
        for (Path file : templates()) {
            for (Element form : elements(file)) {
                if (form.getElementName().equals("form") && "post".equals(form.getAttributeValue("method"))) {
                    forms++;
                    assertThat(descendants(form).map(child -> child.getAttributeValue("th:replace")))
                            .as("a form in %s", file)
                            .contains("~{fragments/forms :: csrf}");
                }
            }
        }
        assertThat(forms).isGreaterThan(5);
    }

    @Test
    void everyImageOfWordsHasAName() throws Exception {
        for (Path file : templates()) {
            for (Element svg : elements(file)) {
                if (svg.getElementName().equals("svg")) {
                    assertThat(svg.getAttributeValue("aria-hidden"))
                            .as("a drawing in %s", file)
                            .isEqualTo("true");
                }
            }
        }
    }

    @Test
    void everyWordThatIsUsedExists() throws Exception {
        Properties words = words();
        List<String> used = new ArrayList<>();
        for (Path file : templates()) {
            KEY_IN_TEMPLATE
                    .matcher(Files.readString(file))
                    .results()
                    .map(hit -> hit.group(1))
                    .forEach(used::add);
        }
        for (Path file : files(JAVA, ".java")) {
            KEY_IN_JAVA
                    .matcher(Files.readString(file))
                    .results()
                    .flatMap(TemplatesTest::groups)
                    .forEach(used::add);
        }
        assertThat(used).hasSizeGreaterThan(200);
        assertThat(used.stream().filter(key -> !key.endsWith(".")).distinct()).allMatch(words::containsKey);
        assertThat(used.stream().filter(key -> key.endsWith(".")).distinct())
                .allMatch(prefix -> words.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void noWordIsLeftOver() throws Exception {
        StringBuilder everything = new StringBuilder();
        for (Path file : Stream.concat(templates().stream(), files(JAVA, ".java").stream())
                .toList()) {
            everything.append(Files.readString(file));
        }
        String code = everything.toString();
        assertThat(words().stringPropertyNames().stream().filter(key -> !isUsed(key, code)))
                .isEmpty();
    }

    /** By its whole name, or put together from a beginning that ends in a dot. */
    private static boolean isUsed(String key, String code) {
        return code.contains("#{" + key)
                || code.contains("\"" + key + "\"")
                || IntStream.range(0, key.length())
                        .filter(at -> key.charAt(at) == '.')
                        .mapToObj(at -> key.substring(0, at + 1))
                        .anyMatch(start -> code.contains("\"" + start + "\" +")
                                || code.contains("\"" + start + "\",")
                                || code.contains("\"" + start + "\")")
                                || code.contains("'" + start + "' +"))
                || key.startsWith("refused.");
    }

    @Test
    void quotesAreNeverMessageFormats() throws Exception {
        assertThat(words().values()).noneMatch(word -> word.toString().contains("'"));
    }

    private static Stream<String> groups(MatchResult hit) {
        return Stream.of(hit.group(1), hit.group(2)).filter(key -> key != null);
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("src/main/resources/messages.properties"))));
        return words;
    }

    private static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Element> elements(Path file) throws Exception {
        var parser = new DOMMarkupParser(ParseConfiguration.htmlConfiguration());
        return descendants(parser.parse(Files.readString(file))).toList();
    }

    private static Stream<Element> descendants(INestableNode node) {
        return node.getChildrenOfType(Element.class).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
