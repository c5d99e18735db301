package care.alliance.directory.search.domain;

/** A filter whose value cannot be used, with what may stand there. */
public record FilterFault(String filter, String allowed) {}
