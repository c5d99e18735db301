package care.alliance.gateway.page.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with what stands in it.
 *
 * @param t what was typed, for single values
 * @param suggestions names of languages
 */
record EditView(
        Typed t,
        boolean managing,
        List<Typed.Language> languages,
        List<String> suggestions,
        List<Choice> conditions,
        List<Choice> styles,
        List<Choice> therapies,
        List<Row> registrations,
        List<OfferView> offers) {

    /** @param value what is chosen for it */
    record Choice(String name, String text, String value) {}

    /** @param checked by whom, as far as it is known; null for a new row */
    record Row(Typed.Row cells, @Nullable String checked) {}

    record OfferView(
            String name,
            String title,
            String note,
            String price,
            String minutes,
            List<String> formats,
            String ageMin,
            String ageMax) {}
}
