package care.alliance.booking.busycalendar;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks hosts up and lets through only those that are allowed. What it answers is what is connected to: no name is looked up
 * a second time, when it might lead elsewhere, and an address in numbers comes by here too.
 */
final class CheckedAddresses extends AddressResolverGroup<InetSocketAddress> {

    private final Predicate<InetAddress> allowed;

    CheckedAddresses(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /** A host with an address that is not allowed, even if it has others. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused");
        }
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new AbstractAddressResolver<>(executor, InetSocketAddress.class) {

            @Override
            protected boolean doIsResolved(InetSocketAddress address) {
                return false;
            }

            @Override
            protected void doResolve(InetSocketAddress asked, Promise<InetSocketAddress> promise) {
                look(promise, () -> checked(asked).getFirst());
            }

            @Override
            protected void doResolveAll(InetSocketAddress asked, Promise<List<InetSocketAddress>> promise) {
                look(promise, () -> checked(asked));
            }
        };
    }

    @FunctionalInterface
    private interface Lookup<T> {
        T get() throws UnknownHostException;
    }

    /** Looking a name up may take its time, so it is done beside the event loop. */
    private static <T> void look(Promise<T> promise, Lookup<T> lookup) {
        Thread.ofVirtual().name("calendar-host").start(() -> {
            try {
                promise.trySuccess(lookup.get());
            } catch (UnknownHostException | RuntimeException unknown) {
                promise.tryFailure(unknown);
            }
        });
    }

    private List<InetSocketAddress> checked(InetSocketAddress asked) throws UnknownHostException {
        InetAddress[] found = asked.isUnresolved()
                ? InetAddress.getAllByName(asked.getHostString())
                : new InetAddress[] {asked.getAddress()};
        if (!Stream.of(found).allMatch(allowed)) {
            throw new Refused();
        }
        return Stream.of(found)
                .map(address -> new InetSocketAddress(address, asked.getPort()))
                .toList();
    }
}
