package care.alliance.gateway.page.editor;

import care.alliance.gateway.page.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what editors see. */
@Component
class SheetViews {

    private final Words words;

    SheetViews(Words words) {
        this.words = words;
    }

    /** The list in three parts: overdue, due soon, the rest; a part keeps its place when it is empty. */
    List<Part> parts(List<Sheet.Item> items) {
        return Stream.of(
                        part("overdue", items, Sheet.Item::overdue),
                        part("soon", items, Sheet.Item::dueSoon),
                        part("later", items, item -> !item.overdue() && !item.dueSoon()))
                .toList();
    }

    private Part part(String name, List<Sheet.Item> items, Predicate<Sheet.Item> belongs) {
        return new Part(name, items.stream().filter(belongs).map(this::row).toList());
    }

    Row row(Sheet.Item item) {
        return new Row(
                "/editor/" + item.kind() + "/" + item.slug(),
                item.name(),
                words.say("editor.kind." + item.kind()),
                words.date(item.reviewedOn()),
                item.reviewedBy(),
                words.date(item.nextReviewOn()),
                item.overdue() ? "overdue" : item.dueSoon() ? "soon" : "later",
                item.clinicallyReviewed(),
                publicPage(item));
    }

    private static @Nullable String publicPage(Sheet.Item item) {
        return switch (item.kind()) {
            case "therapy" -> "/therapies/" + item.slug();
            case "condition" -> "/conditions/" + item.slug();
            default -> null;
        };
    }

    List<ClaimView> claims(Sheet sheet) {
        return sheet.claims().stream()
                .map(claim -> new ClaimView(
                        words.say("editor.claim", claim.therapyName(), claim.conditionName()),
                        words.say("condition.whom", claim.age(), claim.severity()),
                        claim.strength(),
                        claim.limits(),
                        claim.guideline(),
                        claim.source(),
                        claim.url().toString()))
                .toList();
    }

    List<SourceView> sources(Sheet sheet) {
        return sheet.sources().stream()
                .map(source -> new SourceView(
                        source.title(),
                        source.url().toString(),
                        words.say(
                                "source.brief",
                                source.publisher(),
                                words.date(source.reviewedOn()),
                                words.date(source.nextReviewOn())),
                        source.overdue(),
                        "/editor/source/" + source.id()))
                .toList();
    }

    List<PastView> history(Sheet sheet) {
        return sheet.history().stream()
                .map(past -> new PastView(
                        words.date(past.reviewedOn()),
                        past.registration() == null
                                ? past.reviewer()
                                : words.say("editor.registered", past.reviewer(), past.registration()),
                        past.note(),
                        words.say("editor.published", words.moment(past.publishedAt(), ReviewForm.HOME))))
                .toList();
    }

    record Part(String name, List<Row> rows) {}

    record Row(
            String href,
            String name,
            String kind,
            String reviewed,
            String reviewedBy,
            String due,
            String state,
            boolean clinical,
            @Nullable String publicPage) {}

    record ClaimView(
            String what, String whom, String strength, String limits, String guideline, String source, String url) {}

    record SourceView(String title, String url, String about, boolean overdue, String href) {}

    record PastView(String date, String who, @Nullable String note, String published) {}
}
