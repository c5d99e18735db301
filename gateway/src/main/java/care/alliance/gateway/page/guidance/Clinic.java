package care.alliance.gateway.page.guidance;

/** A clinic that can be chosen. */
record Clinic(String id, String name, boolean chosen) {}
