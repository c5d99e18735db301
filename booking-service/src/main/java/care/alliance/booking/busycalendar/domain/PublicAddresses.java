package care.alliance.booking.busycalendar.domain;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses on the open internet from all others: this machine, networks inside a house or a data centre, and ranges
 * that lead there in disguise (IANA's special-purpose registries for IPv4 and IPv6).
 */
public final class PublicAddresses {

    private static final List<Range> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Teredo and others that wrap an address of another kind.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Range::of)
            .toList();

    /** All that has been given out of IPv6 for general use; mapped, translated and local addresses lie outside. */
    private static final Range GIVEN_OUT = Range.of("2000::/3");

    private static final int IPV6_BYTES = 16;

    private PublicAddresses() {}

    public static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length < IPV6_BYTES || GIVEN_OUT.has(bytes))
                && SPECIAL.stream().noneMatch(range -> range.has(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Range(BigInteger begin, int length, int bits) {

        static Range of(String text) {
            int slash = text.indexOf('/');
            int bits = Integer.parseInt(text.substring(slash + 1));
            try {
                // An address in numbers, so nobody is asked for it.
                byte[] first = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Range(begin(first, bits), first.length, bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean has(byte[] address) {
            return address.length == length && begin(address, bits).equals(begin);
        }

        private static BigInteger begin(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
        }
    }
}
