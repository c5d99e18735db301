package care.alliance.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.limit.LimitSettings.Rate;
import care.alliance.gateway.testing.SettableClock;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Caller ADA = Caller.subject("ada");
    private static final Rate ANY = new Rate(1, Duration.ofSeconds(1));

    private final SettableClock clock = new SettableClock();
    private final Limits limits = new Limits(new LimitSettings(ANY, ANY, ANY, ANY, ANY, ANY, 1_000), clock);

    @Test
    void a_burst_is_let_through_and_the_next_is_told_to_wait() {
        Limit three = new Limit("three", 3, Duration.ofSeconds(30));

        clock.stop();
        assertThat(limits.take(three, ADA).header()).isEqualTo("\"three\";r=2;t=10");
        assertThat(limits.take(three, ADA).remaining()).isEqualTo(1);
        assertThat(limits.take(three, ADA).remaining()).isZero();
        Count refused = limits.take(three, ADA);

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.waitFor()).isEqualTo(10);
        assertThat(three.policy()).isEqualTo("\"three\";q=3;w=30");
    }

    @Test
    void one_caller_does_not_use_up_what_another_has() {
        Limit one = new Limit("one", 1, Duration.ofHours(1));
        limits.take(one, ADA);

        assertThat(limits.take(one, ADA).allowed()).isFalse();
        assertThat(limits.take(one, Caller.subject("grace")).allowed()).isTrue();
    }

    @Property(tries = 50)
    void who_waits_as_told_is_let_through(
            @ForAll @IntRange(min = 1, max = 50) int tokens, @ForAll @IntRange(min = 1, max = 600) int seconds) {
        Limit limit = new Limit("any", tokens, Duration.ofSeconds(seconds));
        Count count = limits.take(limit, ADA);
        while (count.allowed()) {
            count = limits.take(limit, ADA);
        }

        clock.goForward(Duration.ofSeconds(count.waitFor()));

        assertThat(limits.take(limit, ADA).allowed()).isTrue();
    }
}
