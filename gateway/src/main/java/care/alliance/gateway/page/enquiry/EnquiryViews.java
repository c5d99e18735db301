package care.alliance.gateway.page.enquiry;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.security.Visitor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words enquiries for staff. */
@Component
class EnquiryViews {

    private final Words words;

    EnquiryViews(Words words) {
        this.words = words;
    }

    InboxView.Row row(Enquiry.Line line) {
        boolean waits = line.state().equals("NEW") || line.state().equals("TAKEN");
        return new InboxView.Row(
                InboxController.PATH + "/" + line.id(),
                from(line.name()),
                line.reference(),
                line.outcome() == null ? about(line.forWhom()) : outcome(line.outcome()),
                line.underSixteen(),
                words.moment(line.receivedAt(), line.zone()),
                waits ? until(line.answerBy(), line.zone()) : "",
                line.overdue(),
                Objects.requireNonNullElse(line.owner(), ""),
                line.state());
    }

    EnquiryView one(Enquiry enquiry, Visitor visitor) {
        boolean open = !enquiry.state().equals("CLOSED");
        String owner = enquiry.owner() == null ? "" : enquiry.owner().name();
        ZoneId zone = enquiry.zone();
        return new EnquiryView(
                enquiry.id(),
                enquiry.version(),
                enquiry.reference(),
                enquiry.clinic().name(),
                enquiry.state(),
                enquiry.overdue(),
                owner,
                open && !owner.equals(visitor.name()),
                open && !owner.isEmpty(),
                open,
                words.moment(enquiry.receivedAt(), zone),
                words.say("enquiry.until", until(enquiry.answerBy(), zone), words.zone(zone)),
                closed(enquiry),
                about(enquiry.forWhom()),
                enquiry.underSixteen(),
                words.sayOr("enquiry.replyBy.EMAIL", "enquiry.replyBy." + enquiry.replyBy()),
                enquiry.replyBy().equals("PHONE"),
                enquiry.name(),
                enquiry.email(),
                enquiry.phone(),
                Objects.requireNonNullElse(enquiry.phone(), "").replaceAll("[^+0-9]", ""),
                enquiry.message(),
                enquiry.place(),
                enquiry.age(),
                enquiry.anonymised(),
                enquiry.entries().stream()
                        .map(entry -> new EnquiryView.Entry(
                                words.sayOr("enquiry.entry.NOTE", "enquiry.entry." + entry.kind()),
                                words.moment(entry.at(), zone),
                                entry.author(),
                                entry.text()))
                        .toList(),
                Urls.to(InboxController.PATH)
                        .with("clinic", enquiry.clinic().id())
                        .with("tab", tab(enquiry.state()))
                        .toString());
    }

    private String from(@Nullable String name) {
        return name == null ? words.say("enquiry.anonymous") : name;
    }

    private String about(String forWhom) {
        return words.sayOr("enquiry.for.RELATIVE_OR_FRIEND", "enquiry.for." + forWhom);
    }

    private String outcome(String outcome) {
        return words.sayOr("enquiry.outcome.ADVISED", "enquiry.outcome." + outcome);
    }

    private String closed(Enquiry enquiry) {
        return enquiry.closedAt() == null || enquiry.outcome() == null
                ? ""
                : words.say(
                        "enquiry.closed", words.moment(enquiry.closedAt(), enquiry.zone()), outcome(enquiry.outcome()));
    }

    /** The deadline is the midnight after the last day, and people count in days. */
    private String until(Instant answerBy, ZoneId zone) {
        return words.shortDay(answerBy.minusNanos(1).atZone(zone));
    }

    private static String tab(String state) {
        return switch (state) {
            case "ANSWERED" -> "answered";
            case "CLOSED" -> "closed";
            default -> "open";
        };
    }
}
