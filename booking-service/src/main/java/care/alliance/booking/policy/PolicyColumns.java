package care.alliance.booking.policy;

import care.alliance.booking.policy.domain.ClinicPolicy;
import io.r2dbc.spi.Readable;

/**
 * The policy that counts for an offer as columns, for whoever left joins {@code clinic_policy p} and {@code offer_policy op}
 * into a query of their own.
 */
public final class PolicyColumns {

    /** Columns of a policy, to be read with {@link #policy}. */
    public static final String POLICY = TermsColumns.EFFECTIVE;

    private PolicyColumns() {}

    /** The policy in a row with {@link #POLICY}; the default where nobody has said otherwise. */
    public static ClinicPolicy policy(Readable row) {
        return TermsColumns.policy(TermsColumns.terms(row));
    }
}
