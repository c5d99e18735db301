package care.alliance.gateway.page.session;

/** Where to go, for people who have a session there. Nobody else is told the street. */
public record Address(String name, String street, String town, String outwardCode) {

    @Override
    public String toString() {
        return "Address[…]";
    }
}
