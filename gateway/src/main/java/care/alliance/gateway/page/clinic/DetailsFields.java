package care.alliance.gateway.page.clinic;

import java.util.List;

/** The fields of the details form, laid out. An empty span and an empty room are there for one more. */
record DetailsFields(List<Choice> settings, List<Day> days, List<PlaceFields> places) {

    /** A box to tick. */
    record Choice(String id, String value, String text, boolean chosen) {}

    record Day(String name, List<SpanFields> spans) {}

    /** @param id of the field for the beginning, without {@code -from} */
    record SpanFields(String id, String from, String to, boolean first) {}

    record PlaceFields(String field, String id, String name, List<Choice> access, List<RoomFields> rooms) {}

    record RoomFields(String field, String name, boolean fresh, List<Choice> access) {}
}
