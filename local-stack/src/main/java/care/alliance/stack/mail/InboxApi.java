package care.alliance.stack.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The inbox as JSON in the shape of Mailpit's API, so that the same client reads either. */
final class InboxApi {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private InboxApi() {}

    static byte[] list(List<StoredMail> newestFirst) {
        var items = newestFirst.stream().map(InboxApi::summary).toList();
        return json("total", items.size(), "messages", items);
    }

    static byte[] message(StoredMail mail) {
        return json(
                "ID", mail.id(),
                "From", person(mail.from()),
                "To", mail.to().stream().map(InboxApi::person).toList(),
                "Subject", mail.subject(),
                "Date", mail.received().toString(),
                "Text", mail.text(),
                "HTML", mail.html(),
                "Attachments",
                        mail.attachments().stream().map(InboxApi::attachment).toList());
    }

    private static Map<String, Object> summary(StoredMail mail) {
        return map(
                "ID", mail.id(),
                "From", person(mail.from()),
                "To", mail.to().stream().map(InboxApi::person).toList(),
                "Subject", mail.subject(),
                "Created", mail.received().toString(),
                "Snippet", mail.snippet(),
                "Attachments", mail.attachments().size());
    }

    private static Map<String, Object> person(StoredMail.Person person) {
        return map("Name", person.name(), "Address", person.address());
    }

    private static Map<String, Object> attachment(StoredMail.Attachment part) {
        return map(
                "PartID", part.partId(),
                "FileName", part.fileName(),
                "ContentType", part.contentType(),
                "Size", part.bytes().length);
    }

    private static byte[] json(Object... pairs) {
        return MAPPER.writeValueAsBytes(map(pairs));
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
