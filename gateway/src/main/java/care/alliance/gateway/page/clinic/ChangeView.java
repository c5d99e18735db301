package care.alliance.gateway.page.clinic;

import java.util.List;

/**
 * One change, ready to be shown.
 *
 * @param who {@code You}, or that it was somebody else: their names are not kept with it
 */
record ChangeView(String when, String who, String what, List<Line> lines) {

    record Line(String field, String before, String after) {}
}
