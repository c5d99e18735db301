package care.alliance.stack.process;

/** One real server of the stack. Starting and stopping block until the server is there, or gone. */
public interface Server extends AutoCloseable {

    /** The name people see in messages and log files, such as {@code kafka}. */
    String name();

    /**
     * Starts the server and returns once it answers; does nothing when it runs already.
     *
     * @throws StackException in one line, naming the log, when it does not come up in time
     */
    void start();

    /** Stops the server and returns once it is gone; its data and its port stay for the next start. */
    void stop();

    boolean running();

    @Override
    default void close() {
        stop();
    }
}
