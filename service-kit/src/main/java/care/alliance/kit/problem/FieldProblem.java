package care.alliance.kit.problem;

/**
 * What is wrong with one field or parameter.
 *
 * @param field path within the body, such as {@code weekly[0].from}, or the parameter's name
 * @param code stable, in kebab case, such as {@code not-blank}
 * @param message for people
 */
public record FieldProblem(String field, String code, String message) {}
