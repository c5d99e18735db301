package care.alliance.gateway.page.clinic;

import org.jspecify.annotations.Nullable;

/**
 * A form that is one button. The clinic comes in the form: what Spring calls a request parameter is none of that.
 *
 * @param clinic whose page the button was on
 */
public record ClinicForm(@Nullable String clinic) {}
