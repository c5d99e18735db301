package care.alliance.kit.violation.spring.domain;

import org.springframework.http.HttpStatus;

/** Answers in HTTP, which is none of a domain's business. */
public record LeaningRule(HttpStatus status) {}
