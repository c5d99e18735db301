package care.alliance.gateway.page.reception;

/**
 * A button that moves an appointment on.
 *
 * @param name as booking-service names it, such as {@code arrive}
 */
record Step(String name, String label, String href) {}
