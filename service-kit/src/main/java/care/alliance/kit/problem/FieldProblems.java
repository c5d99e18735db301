package care.alliance.kit.problem;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/** Names what is wrong field by field. */
final class FieldProblems {

    private FieldProblems() {}

    static List<FieldProblem> of(WebExchangeBindException invalid) {
        return invalid.getAllErrors().stream().map(FieldProblems::of).toList();
    }

    static List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(FieldProblems::of)
                .toList();
    }

    /** The name that callers know a parameter by. */
    static String name(MethodParameter parameter) {
        String annotated = Stream.of(parameter.getParameterAnnotations())
                .map(FieldProblems::declaredName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        return annotated.isEmpty() ? requireNonNullElse(parameter.getParameterName(), "parameter") : annotated;
    }

    /** What a parameter of this type may hold. */
    static String expected(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        if (type.isEnum()) {
            return "One of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .toList()) + ".";
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "An id (UUID).";
            case "Integer", "int", "Long", "long" -> "A whole number.";
            case "LocalDate" -> "A date such as 2026-12-31.";
            case "Instant", "OffsetDateTime" -> "An instant such as 2026-12-31T09:00:00Z.";
            case "Boolean", "boolean" -> "true or false.";
            default -> "A value of the expected kind.";
        };
    }

    /** A place in a JSON body, as in {@code weekly[0].from}. */
    static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Stream<FieldProblem> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(FieldProblems::of);
        }
        String name = name(result.getMethodParameter());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, code(lastCode(error)), message(error.getDefaultMessage())));
    }

    private static FieldProblem of(ObjectError error) {
        if (error instanceof FieldError field) {
            // Spring's own text of a failed conversion would quote the value.
            return field.isBindingFailure()
                    ? new FieldProblem(field.getField(), "invalid", "The value is not of the expected kind.")
                    : new FieldProblem(field.getField(), code(field.getCode()), message(field.getDefaultMessage()));
        }
        return new FieldProblem("", code(error.getCode()), message(error.getDefaultMessage()));
    }

    private static String declaredName(java.lang.annotation.Annotation annotation) {
        return switch (annotation) {
            case RequestParam query -> query.name().isEmpty() ? query.value() : query.name();
            case RequestHeader header -> header.name().isEmpty() ? header.value() : header.name();
            case CookieValue cookie -> cookie.name().isEmpty() ? cookie.value() : cookie.name();
            default -> "";
        };
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String message(@Nullable String message) {
        return requireNonNullElse(message, "The value cannot be used.");
    }
}
