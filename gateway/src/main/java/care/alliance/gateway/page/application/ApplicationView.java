package care.alliance.gateway.page.application;

import java.util.List;

/**
 * An application as its page shows it.
 *
 * @param moveTo the next step that is neither accepting nor declining; empty for none
 * @param moveText what the button for it says
 * @param erased whether what was personal is gone
 */
record ApplicationView(
        String href,
        String back,
        long version,
        String name,
        String state,
        String stateText,
        String received,
        String sentTo,
        String closed,
        String answer,
        boolean erased,
        List<Fact> facts,
        List<String> therapies,
        String statement,
        List<Document> documents,
        String moveTo,
        String moveText,
        boolean canAccept,
        boolean canDecline,
        boolean accepted,
        List<Done> history) {

    record Fact(String name, String value) {}

    record Document(String text, String href) {}

    record Done(String when, String what) {}

    /** One of a list. */
    record Line(String href, String name, String state, String stateText, String about, String received) {}

    @Override
    public String toString() {
        return "ApplicationView[…]";
    }
}
