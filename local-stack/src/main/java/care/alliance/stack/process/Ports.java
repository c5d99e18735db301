package care.alliance.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Ports on this machine's loopback address. */
public final class Ports {

    public static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLIS = 500;

    /** The system may give a port twice until somebody listens there. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port nobody listens on at this moment, and another one each time. */
    public static int free() {
        return Stream.generate(Ports::any).filter(GIVEN::add).findFirst().orElseThrow();
    }

    private static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That port on loopback. */
    public static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Whether somebody listens there, on loopback alone or on every address. */
    public static boolean taken(int port) {
        return answers(port) || !bindable(port);
    }

    /** Whether a connection is accepted there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(address(port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
