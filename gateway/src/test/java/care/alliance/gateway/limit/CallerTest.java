package care.alliance.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void an_ipv6_household_is_one_caller() {
        assertThat(at("2001:db8:1:2::1")).isEqualTo(at("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(at("2001:db8:1:2::1")).isNotEqualTo(at("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_is_one_caller_however_it_is_written() {
        assertThat(at("192.0.2.1")).isNotEqualTo(at("192.0.2.2")).isEqualTo(at("::ffff:192.0.2.1"));
    }

    @Test
    void a_person_is_not_an_address() {
        assertThat(Caller.subject("x")).isNotEqualTo(at("192.0.2.1"));
    }

    @Test
    void neither_ends_up_in_a_log() {
        assertThat(at("192.0.2.1").toString() + Caller.subject("e001")).doesNotContain("c0000201", "e001");
    }

    private static Caller at(String address) {
        try {
            return Caller.at(new InetSocketAddress(InetAddress.getByName(address), 1));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
