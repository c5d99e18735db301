package care.alliance.gateway.page.match;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.therapist.Therapist.Opening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What directory-service answers to a person's answers. */
record MatchResult(
        List<Item> items,
        List<TherapyLine> therapies,
        @Nullable Relaxation relaxation,
        @Nullable Guidance guidance) {

    MatchResult {
        items = orEmpty(items);
        therapies = orEmpty(therapies);
    }

    record Item(
            Named therapist,
            String therapy,
            List<Point> reasons,
            List<Point> unmet,
            @Nullable Point tradeOff,
            List<Opening> openings) {

        Item {
            reasons = orEmpty(reasons);
            unmet = orEmpty(unmet);
            openings = orEmpty(openings);
        }
    }

    record Named(UUID id, String name) {}

    record Point(String code, String text) {}

    record TherapyLine(String slug, String name, String abbreviation, String strength, int therapists) {}

    record Relaxation(List<String> steps, String text, int adds) {

        Relaxation {
            steps = orEmpty(steps);
        }
    }

    record Guidance(String code, String text, List<Clinic> clinics) {

        Guidance {
            clinics = orEmpty(clinics);
        }
    }

    record Clinic(UUID id, String name, String phone) {}
}
