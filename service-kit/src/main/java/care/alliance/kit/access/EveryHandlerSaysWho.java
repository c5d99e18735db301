package care.alliance.kit.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;

/** Stops a service from starting while one of its handlers does not say who may call it. */
final class EveryHandlerSaysWho implements SmartInitializingSingleton {

    private final ApplicationContext context;

    EveryHandlerSaysWho(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = Endpoint.of(context).stream()
                .flatMap(EveryHandlerSaysWho::faults)
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Handlers without a clear access rule:\n  " + String.join("\n  ", faults));
        }
    }

    private static Stream<String> faults(Endpoint endpoint) {
        String who = endpoint.request() + " (" + endpoint.name() + ")";
        Method handler = endpoint.handler();
        Stream.Builder<String> faults = Stream.builder();
        if (endpoint.rules().size() != 1) {
            faults.add(
                    who + " carries " + endpoint.rules().size()
                            + " access rules; give it exactly one of @Anyone, @SignedIn, @PatientsOnly, @StaffOnly or @PreAuthorize");
        }
        if (!Publisher.class.isAssignableFrom(handler.getReturnType())) {
            faults.add(who + " must return a Mono or a Flux, for its access rule is checked reactively");
        }
        int modifiers = handler.getModifiers();
        if (Modifier.isPrivate(modifiers) || Modifier.isFinal(modifiers) || Modifier.isStatic(modifiers)) {
            faults.add(who + " is private, final or static, so its access rule would not be checked");
        }
        return faults.build();
    }
}
