package care.alliance.stack.mail;

import care.alliance.stack.process.Resource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The inbox for people: a list, and one mail with its files. The HTML of a mail is shown in a frame that may run nothing. */
final class InboxPages {

    private static final String FRAME = Resource.text(InboxPages.class, "inbox.html");

    private final DateTimeFormatter times;

    InboxPages(ZoneId zone) {
        times = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.UK)
                .withZone(zone);
    }

    String list(List<StoredMail> newestFirst) {
        String items = newestFirst.stream().map(this::item).collect(Collectors.joining("\n"));
        String body = newestFirst.isEmpty() ? "<p>No mail yet. Whatever Alliance sends appears here.</p>" : items;
        return page("Inbox", "<h1>Inbox</h1>\n<ul>\n" + body + "\n</ul>");
    }

    String message(StoredMail mail) {
        String to = mail.to().stream().map(StoredMail.Person::toString).collect(Collectors.joining(", "));
        var body = new StringBuilder("<p><a href=\"/\">Inbox</a></p>\n<h1>" + escape(mail.subject()) + "</h1>\n<dl>")
                .append(row("From", mail.from().toString()))
                .append(row("To", to))
                .append(row("At", times.format(mail.received())))
                .append("</dl>\n");
        if (!mail.attachments().isEmpty()) {
            body.append("<ul>");
            mail.attachments().forEach(part -> body.append(file(mail, part)));
            body.append("</ul>\n");
        }
        if (!mail.html().isEmpty()) {
            body.append("<iframe sandbox title=\"The mail\" srcdoc=\"" + escape(mail.html()) + "\"></iframe>\n");
        }
        if (!mail.text().isEmpty()) {
            body.append("<h2>As plain text</h2>\n<pre>" + escape(mail.text()) + "</pre>");
        }
        return page(mail.subject(), body.toString());
    }

    private String item(StoredMail mail) {
        String to = mail.to().stream().map(StoredMail.Person::address).collect(Collectors.joining(", "));
        return "<li><a href=\"/mail/%s\">%s</a><br>%s<br><small>to %s · %s</small></li>"
                .formatted(
                        mail.id(),
                        escape(mail.subject()),
                        escape(mail.snippet()),
                        escape(to),
                        times.format(mail.received()));
    }

    private static String file(StoredMail mail, StoredMail.Attachment part) {
        return "<li><a download=\"%3$s\" href=\"/api/v1/message/%1$s/part/%2$s\">%3$s</a> <small>%4$s, %5$d bytes</small></li>"
                .formatted(
                        mail.id(),
                        part.partId(),
                        escape(part.fileName()),
                        escape(part.contentType()),
                        part.bytes().length);
    }

    private static String row(String name, String value) {
        return "<dt>" + name + "</dt><dd>" + escape(value) + "</dd>";
    }

    private static String page(String title, String body) {
        return FRAME.replace("{title}", escape(title)).replace("{body}", body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
