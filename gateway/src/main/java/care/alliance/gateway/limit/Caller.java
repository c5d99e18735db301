package care.alliance.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whom a bucket belongs to. Kept in memory only, and never shown: both a subject and an address are personal. */
record Caller(String key) {

    private static final int HOUSEHOLD_BYTES = 8;

    static Caller subject(String subject) {
        return new Caller("subject " + subject);
    }

    /** An IPv6 household owns a whole /64 and could use a new address for each request, so it counts as one. */
    static Caller at(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return switch (address) {
            case null -> new Caller("address unknown");
            case Inet6Address six -> new Caller("network " + hex(Arrays.copyOf(six.getAddress(), HOUSEHOLD_BYTES)));
            default -> new Caller("address " + hex(address.getAddress()));
        };
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Caller[hidden]";
    }
}
