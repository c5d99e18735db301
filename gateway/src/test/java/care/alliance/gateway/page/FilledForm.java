package care.alliance.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.springframework.web.util.HtmlUtils;

/** A form as a browser would send it that nobody has touched, and what somebody then does to it. */
final class FilledForm {

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final String action;

    private FilledForm(String action) {
        this.action = action;
    }

    static FilledForm on(Browser.Page page, String action) {
        FilledForm form = new FilledForm(action);
        form.descendants(parsed(page.form(action))).forEach(form::field);
        return form;
    }

    /** Instead of what stands there; no value for a box without a tick. */
    FilledForm with(String name, String... values) {
        fields.removeIf(field -> field.getKey().equals(name));
        Stream.of(values).forEach(value -> fields.add(Map.entry(name, value)));
        return this;
    }

    Browser.Page sentBy(Browser browser) {
        return browser.post(action, fields);
    }

    /** What a field would send; empty for an empty one, and for a box without a tick. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void field(Element element) {
        String name = element.getAttributeValue("name");
        if (name == null) {
            return;
        }
        String type = Optional.ofNullable(element.getAttributeValue("type")).orElse("");
        boolean box = type.equals("checkbox") || type.equals("radio");
        if (element.getElementName().equals("input") && (!box || element.hasAttribute("checked"))) {
            add(name, element);
        } else if (element.getElementName().equals("select")) {
            List<Element> options = element.getChildrenOfType(Element.class);
            add(
                    name,
                    options.stream()
                            .filter(option -> option.hasAttribute("selected"))
                            .findFirst()
                            .orElse(options.getFirst()));
        }
    }

    private void add(String name, Element element) {
        String value = Optional.ofNullable(element.getAttributeValue("value")).orElse("");
        fields.add(Map.entry(name, HtmlUtils.htmlUnescape(value)));
    }

    private Stream<Element> descendants(INestableNode node) {
        return node.getChildrenOfType(Element.class).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static INestableNode parsed(String html) {
        try {
            return new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html);
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
