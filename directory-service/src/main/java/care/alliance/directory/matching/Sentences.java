package care.alliance.directory.matching;

import static java.util.stream.Collectors.joining;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.matching.domain.Matches.Relaxation;
import care.alliance.directory.matching.domain.Point;
import care.alliance.directory.matching.domain.Point.Away;
import care.alliance.directory.matching.domain.Point.Costs;
import care.alliance.directory.matching.domain.Point.DoesNotSpeak;
import care.alliance.directory.matching.domain.Point.Experienced;
import care.alliance.directory.matching.domain.Point.FreeAt;
import care.alliance.directory.matching.domain.Point.Inexperienced;
import care.alliance.directory.matching.domain.Point.Insured;
import care.alliance.directory.matching.domain.Point.NotFreeAt;
import care.alliance.directory.matching.domain.Point.NotInsured;
import care.alliance.directory.matching.domain.Point.OtherGender;
import care.alliance.directory.matching.domain.Point.OtherStyles;
import care.alliance.directory.matching.domain.Point.OtherTherapy;
import care.alliance.directory.matching.domain.Point.Speaks;
import care.alliance.directory.matching.domain.Point.Supported;
import care.alliance.directory.matching.domain.Point.WishedGender;
import care.alliance.directory.matching.domain.Point.WishedStyles;
import care.alliance.directory.matching.domain.Point.WishedTherapy;
import care.alliance.directory.matching.domain.Step;
import care.alliance.directory.matching.domain.TimeOfDay;
import care.alliance.directory.search.domain.Languages;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Points as sentences that a person can check. */
final class Sentences {

    private static final int PENCE = 100;

    private final Library library;

    Sentences(Library library) {
        this.library = library;
    }

    String of(Point point) {
        return switch (point) {
            case Experienced(var condition, var known) ->
                switch (known) {
                    case LEAD -> "Leads or teaches work with " + condition(condition) + ".";
                    case THREE_YEARS -> "Has worked with " + condition(condition) + " for three years or more.";
                    case DECLARED -> "Works with " + condition(condition) + ".";
                };
            case Inexperienced(var condition) ->
                "Does not name " + condition(condition) + " among what they work with.";
            case Supported supported -> supported(supported);
            case WishedTherapy(var therapy) -> "Offers " + therapy(therapy) + ", as you wished.";
            case OtherTherapy(var therapy, var wished) ->
                "Works with " + therapy(therapy) + ", not with " + or(wished, this::therapy) + ".";
            case WishedGender(var gender) -> "Is " + gender(gender) + ", as you wished.";
            case OtherGender(var wished) -> "Is not " + gender(wished) + ", or does not say so.";
            case WishedStyles(var styles) -> "Describes their way of working as " + and(styles, Sentences::style) + ".";
            case OtherStyles(var missing) ->
                "Does not describe their way of working as " + or(missing, Sentences::style) + ".";
            case Insured(var insurer) -> "Is paid for by " + insurer + ".";
            case NotInsured(var insurer) -> "Does not name " + insurer + " among the insurers who pay.";
            case FreeAt(var start, var days) ->
                days <= 1 ? "Has an opening within a day." : "Has an opening within " + days + " days.";
            case NotFreeAt(var times) -> "Has no opening " + or(sorted(times), Sentences::time) + " that we know of.";
            case Costs(var price, var budget) ->
                price <= budget
                        ? "Costs " + money(price) + ", within your budget."
                        : "Costs " + money(price) + ", " + money(price - budget) + " over your budget.";
            case Away(var km, var withinKm) ->
                km == null ? "Can be seen without travelling." : "Is " + kilometres(km) + " away.";
            case Speaks(var language, var fluency) ->
                fluency == Fluency.FLUENT
                        ? "Speaks " + Languages.name(language) + "."
                        : "Speaks some " + Languages.name(language) + ".";
            case DoesNotSpeak(var languages) -> "Does not speak " + or(languages, Languages::name) + ".";
        };
    }

    String of(Relaxation relaxation) {
        String allowed =
                relaxation.steps().stream().sorted().map(Sentences::step).collect(joining(" and "));
        String more = relaxation.adds() == 1 ? "1 more therapist" : relaxation.adds() + " more therapists";
        return "If you allowed " + allowed + ", there would be " + more + ".";
    }

    private String supported(Supported point) {
        String training = switch (point.level()) {
            case ACCREDITED -> "accredited in " + therapy(point.therapy());
            case CERTIFIED -> "certified in " + therapy(point.therapy());
            case TRAINED -> "trained in " + therapy(point.therapy());
            case TRAINEE -> "in training for " + therapy(point.therapy());
        };
        String condition = condition(point.condition());
        String support = point.strength()
                .map(strength -> switch (strength) {
                    case RECOMMENDED -> ", which guidelines recommend for " + condition;
                    case OPTION -> ", which guidelines name as an option for " + condition;
                    case LIMITED -> ", for which there is limited support with " + condition;
                    case INSUFFICIENT -> ", for which there is too little evidence with " + condition;
                    case NOT_RECOMMENDED -> ", which guidelines advise against for " + condition;
                })
                .orElse(", about which our sources say nothing for " + condition);
        return "Is " + training + support + ".";
    }

    private String condition(String slug) {
        String name = library.condition(slug).map(Condition::name).orElse(slug);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String therapy(String slug) {
        return library.therapy(slug)
                .map(therapy ->
                        therapy.abbreviation().matches(".*[A-Z].*[A-Z].*") ? therapy.abbreviation() : lower(therapy))
                .orElse(slug);
    }

    private static String lower(Therapy therapy) {
        return therapy.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + therapy.name().substring(1);
    }

    private static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "a woman";
            case MALE -> "a man";
            case NON_BINARY -> "non-binary";
        };
    }

    private static String style(Style style) {
        return style.name().toLowerCase(Locale.ROOT);
    }

    private static String time(TimeOfDay time) {
        return switch (time) {
            case MORNING -> "in the morning";
            case AFTERNOON -> "in the afternoon";
            case EVENING -> "in the evening";
            case WEEKEND -> "at the weekend";
        };
    }

    private static String step(Step step) {
        return switch (step) {
            case DISTANCE -> "a longer way";
            case BUDGET -> "a higher price";
            case FORMAT -> "other ways of meeting";
            case INSURER -> "paying yourself";
            case LANGUAGE -> "another language";
            case GENDER -> "any gender";
            case STEP_FREE -> "a place with steps";
        };
    }

    private static String money(long pence) {
        return pence % PENCE == 0 ? "£" + pence / PENCE : "£%d.%02d".formatted(pence / PENCE, pence % PENCE);
    }

    private static String kilometres(double km) {
        return km < 1 ? "less than 1 km" : Math.round(km) + " km";
    }

    private static <T extends Comparable<T>> List<T> sorted(Set<T> items) {
        return items.stream().sorted().toList();
    }

    private static <T> String and(List<T> items, Function<T, String> words) {
        return joined(items.stream().map(words), " and ");
    }

    private static <T> String or(List<T> items, Function<T, String> words) {
        return joined(items.stream().map(words), " or ");
    }

    private static String joined(Stream<String> words, String last) {
        List<String> all = words.toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + last + all.getLast();
    }
}
