package care.alliance.booking.busycalendar.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a calendar is read from. Whoever knows it reads the calendar, so its text does not show it. */
public record CalendarAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final Pattern WEBCAL = Pattern.compile("(?i)webcals?(?=://)");

    /** Some programs take such numbers for addresses, and others for others. */
    private static final Pattern ODD_NUMBER =
            Pattern.compile("(?i)(?!\\d{1,3}(\\.\\d{1,3}){3}$)(.*\\.)?(0x[0-9a-f]*|\\d+)\\.?");

    /**
     * What addresses may look like.
     *
     * @param plainHttp whether {@code http} will do, for hosts on this machine
     */
    public record Rules(boolean plainHttp, Set<Integer> ports) {
        public Rules {
            ports = Set.copyOf(ports);
        }
    }

    /** What a text turned out to be. */
    public sealed interface Parsed {

        record Sound(CalendarAddress address) implements Parsed {}

        /**
         * No address that we read.
         *
         * @param code stable, such as {@code not-https}
         */
        record Faulty(String code) implements Parsed {}
    }

    /** Reads what somebody typed; calendar programs write {@code webcal} where they mean {@code https}. */
    public static Parsed of(String text, Rules rules) {
        URI uri = uri(WEBCAL.matcher(text.strip()).replaceFirst("https"));
        if (uri == null || text.length() > LONGEST) {
            return new Parsed.Faulty("not-an-address");
        }
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        if (!https && !(rules.plainHttp() && "http".equalsIgnoreCase(uri.getScheme()))) {
            return new Parsed.Faulty("not-https");
        }
        if (uri.getRawUserInfo() != null) {
            return new Parsed.Faulty("has-a-login");
        }
        int port = uri.getPort() == -1 ? (https ? 443 : 80) : uri.getPort();
        return rules.ports().contains(port)
                ? new Parsed.Sound(new CalendarAddress(uri))
                : new Parsed.Faulty("port-not-allowed");
    }

    /** Where a redirect leads. */
    public Parsed elsewhere(String location, Rules rules) {
        URI to = uri(location.strip());
        return to == null
                ? new Parsed.Faulty("not-an-address")
                : of(uri.resolve(to).toString(), rules);
    }

    /** All of it that may be shown. */
    public String host() {
        return uri.getHost();
    }

    private static @Nullable URI uri(String text) {
        try {
            URI uri = new URI(text);
            String host = uri.getHost();
            boolean sound = host != null && !ODD_NUMBER.matcher(host).matches();
            return sound || !uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "CalendarAddress[" + host() + "]";
    }
}
