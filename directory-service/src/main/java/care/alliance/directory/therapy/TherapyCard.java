package care.alliance.directory.therapy;

import care.alliance.directory.therapy.domain.Therapy;

/** A therapy as lists show it. */
record TherapyCard(String slug, String name, String abbreviation, String summary, int therapists, boolean reviewed) {

    static TherapyCard of(Therapy therapy, int therapists, boolean clinicallyReviewed) {
        return new TherapyCard(
                therapy.slug(),
                therapy.name(),
                therapy.abbreviation(),
                therapy.plain().summary(),
                therapists,
                clinicallyReviewed);
    }
}
