package care.alliance.kit.fault;

import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Sorts exceptions by what can be done about them. */
public final class Faults {

    private static final int DEEPEST_CAUSE = 16;

    private Faults() {}

    /** True when something that this service needs is away or slow just now, so that trying again later may work. */
    public static boolean isTemporary(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (names(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Short name of the root cause: fit for a database column, and free of the text that the cause may carry. */
    public static String code(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; depth < DEEPEST_CAUSE; depth++) {
            Throwable next = cause.getCause();
            if (next == null) {
                break;
            }
            cause = next;
        }
        return cause.getClass().getSimpleName();
    }

    private static boolean names(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case AuthenticationServiceException _ -> true;
            case TimeoutException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLNonTransientConnectionException _ -> true;
            case IOException _ -> true;
            default -> false;
        };
    }
}
