package care.alliance.gateway.page.hours;

import java.util.List;

/**
 * A week to look at, and the same in words.
 *
 * @param later whether some hours begin on a later date, which are drawn as an outline
 */
record WeekPicture(List<Day> days, boolean later) {

    /** Of a week that nobody can tell. */
    static final WeekPicture NONE = new WeekPicture(List.of(), false);

    /** @param lines for those who read */
    record Day(String name, String shortName, List<Bar> bars, List<String> lines) {}

    /**
     * Hours in one format.
     *
     * @param x minutes after midnight
     * @param y the upper edge of the format's lane
     * @param width in minutes
     * @param look classes of the style sheet
     */
    record Bar(int x, int y, int width, String look) {}
}
