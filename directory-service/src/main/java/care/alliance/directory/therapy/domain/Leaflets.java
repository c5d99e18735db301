package care.alliance.directory.therapy.domain;

/**
 * What the printable pages on a therapy say beyond the therapy's own page. All four are there, or the content is faulty.
 *
 * @param therapy slug
 * @param youngPeople for 12 to 17; in words of its own, because the plain reading is written for adults
 */
public record Leaflets(
        String therapy, Advice adults, OwnWords youngPeople, Advice parentsAndCarers, Advice professionals) {

    public Leaflets {
        Words.present("therapy", therapy);
    }

    /** The title and the practical part of one of them. */
    public Advice advice(Audience audience) {
        return switch (audience) {
            case ADULTS -> adults;
            case YOUNG_PEOPLE -> new Advice(youngPeople.title(), youngPeople.prepare(), youngPeople.questions());
            case PARENTS_AND_CARERS -> parentsAndCarers;
            case PROFESSIONALS -> professionals;
        };
    }
}
