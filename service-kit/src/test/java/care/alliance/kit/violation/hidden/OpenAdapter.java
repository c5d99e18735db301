package care.alliance.kit.violation.hidden;

import org.springframework.stereotype.Repository;

/** Public, though only its own feature may know it. */
@Repository
public class OpenAdapter {}
