package care.alliance.kit.access;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * One handler of ours and who may call it.
 *
 * @param request method and path pattern, such as {@code GET /api/directory/clinics/{id}}
 * @param handler the Java method behind it
 * @param rules the access expressions on it; in a service that started there is exactly one
 */
public record Endpoint(String request, Method handler, List<String> rules) {

    private static final String OURS = "care.alliance.";

    /** Every handler under {@code care.alliance}, sorted by path. */
    public static List<Endpoint> of(ApplicationContext context) {
        return context.getBeanProvider(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(OURS))
                .flatMap(entry -> requests(entry.getKey())
                        .map(request -> new Endpoint(
                                request,
                                entry.getValue().getMethod(),
                                rules(entry.getValue().getMethod()))))
                .sorted(Comparator.comparing(Endpoint::request))
                .toList();
    }

    /** Class and method, as in {@code ClinicController#one}. */
    public String name() {
        return handler.getDeclaringClass().getSimpleName() + "#" + handler.getName();
    }

    private static Stream<String> requests(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("ANY")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern.getPatternString()));
    }

    private static List<String> rules(Method handler) {
        return MergedAnnotations.from(handler, SearchStrategy.TYPE_HIERARCHY).stream(PreAuthorize.class)
                .map(rule -> rule.getString(MergedAnnotation.VALUE))
                .toList();
    }
}
