package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.IcsComponent.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/**
 * Takes down what ical4j's parser comes across. The objects that ical4j would make of it are left out: they may load time
 * zones from addresses that a calendar names, and register them for the whole process.
 */
final class IcsCollector implements ContentHandler {

    private static final int DEEPEST = 5;

    private final IcsComponent calendars = new IcsComponent("calendars");
    private final Deque<IcsComponent> open = new ArrayDeque<>();
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";

    /** All calendars of the text. */
    IcsComponent calendars() {
        return calendars;
    }

    @Override
    public void startCalendar() {
        open.clear();
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        if (open.size() >= DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        IcsComponent next = new IcsComponent(name);
        (open.isEmpty() ? calendars : open.getLast()).add(next);
        open.addLast(next);
    }

    @Override
    public void endComponent(String name) {
        open.removeLast();
    }

    @Override
    public void startProperty(String name) {
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(IcsComponent.upper(name), text.replace("\"", ""));
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        open.getLast().add(name, new Line(parameters, value));
    }
}
