package care.alliance.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The house rules that a service's code keeps. A rule that finds nothing to look at fails. */
public final class DomainIsPure {

    private static final Set<String> WAITS_WITHOUT_END =
            Set.of("block()", "blockOptional()", "blockFirst()", "blockLast()", "toIterable()", "toStream()");

    private DomainIsPure() {}

    /** Checks every rule on a service's main classes. */
    public static void check(String basePackage) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> rule.check(code));
    }

    /** All rules, for classes in and below the package. */
    public static List<ArchRule> rules(String basePackage) {
        return List.of(
                domainNeedsNothing(basePackage),
                adaptersAreHidden(basePackage),
                timeComesFromAClock(basePackage),
                everyWaitHasAnEnd(basePackage));
    }

    static ArchRule domainNeedsNothing(String basePackage) {
        return classes()
                .that()
                .resideInAPackage(basePackage + "..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("org.jspecify.annotations.."))
                        .or(resideInAPackage("care.alliance..domain..")))
                .because("rules of the business must be readable, and testable, without any framework");
    }

    static ArchRule adaptersAreHidden(String basePackage) {
        return classes()
                .that()
                .resideInAPackage(basePackage + "..")
                .and(metaAnnotatedWith("org.springframework.stereotype.Component"))
                .and(not(metaAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")))
                .should()
                .notBePublic()
                .because("other features use ports and domains, never an adapter");
    }

    static ArchRule timeComesFromAClock(String basePackage) {
        return classes()
                .that()
                .resideInAPackage(basePackage + "..")
                .should(never(
                        callMethodWhere(describe("it reads the machine's clock", DomainIsPure::readsTheMachinesClock))))
                .because("a test must be able to say what time it is");
    }

    static ArchRule everyWaitHasAnEnd(String basePackage) {
        DescribedPredicate<JavaMethodCall> endless = describe(
                "it waits for a publisher without end",
                call -> isReactor(call.getTargetOwner()) && WAITS_WITHOUT_END.contains(signature(call)));
        return classes()
                .that()
                .resideInAPackage(basePackage + "..")
                .should(never(callMethodWhere(endless)))
                .because("a wait without time-out can hold a thread for ever");
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
        return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    private static boolean isReactor(JavaClass owner) {
        return owner.getPackageName().equals("reactor.core.publisher");
    }

    private static String signature(JavaMethodCall call) {
        String parameters = String.join(
                ",",
                call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList());
        return call.getName() + "(" + parameters + ")";
    }
}
