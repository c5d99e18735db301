package care.alliance.gateway.page.therapy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For whom a therapy page is worded. */
enum Reading {
    PLAIN,
    PROFESSIONAL;

    /** Plain unless the address clearly says otherwise: a mistyped reading still gets its page. */
    static Reading of(@Nullable String inAddress) {
        return "professional".equals(inAddress) ? PROFESSIONAL : PLAIN;
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
