package care.alliance.booking.proof.sequence;

import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Duty;
import care.alliance.kit.actor.Membership;
import care.alliance.kit.actor.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clinic of one sequence, with people of its own, so that sequences do not see each other. */
record Clinic(
        Terms terms,
        UUID id,
        UUID location,
        List<UUID> rooms,
        List<UUID> therapists,
        List<UUID> offers,
        Map<Person, UUID> patients,
        HolderKey browser) {

    private static final List<Person> PATIENTS = List.of(Person.ANN, Person.BEN, Person.CARA);

    static Clinic with(Terms terms) {
        Map<Person, UUID> patients = new LinkedHashMap<>();
        PATIENTS.forEach(patient -> patients.put(patient, UUID.randomUUID()));
        UUID id = UUID.randomUUID();
        return new Clinic(
                terms, id, id, some(terms.rooms()), some(2), some(2), patients, HolderKey.ofSecret("browser of " + id));
    }

    private static List<UUID> some(int many) {
        return Stream.generate(UUID::randomUUID).limit(many).toList();
    }

    PatientId patient(Person person) {
        return new PatientId(patients.getOrDefault(person, id));
    }

    static boolean isVerified(Person patient) {
        return patient != Person.CARA;
    }

    static boolean isRegistered(Person patient) {
        return patient != Person.BEN;
    }

    static String email(UUID patient) {
        return patient + "@people.example";
    }

    /** Whom the service takes somebody for; a patient's login and number are the same here. */
    Actor actor(Person person) {
        return switch (person) {
            case BROWSER -> Actor.anonymous();
            case ANN, BEN, CARA -> {
                UUID patient = patient(person).value();
                yield new Actor(
                        "" + patient,
                        Set.of(Role.PATIENT),
                        Set.of(),
                        Set.of(),
                        person.name(),
                        email(patient),
                        isVerified(person));
            }
            case DESK -> staffOf(id);
            case STRANGER -> staffOf(UUID.randomUUID());
            case THERAPIST ->
                new Actor(
                        "" + therapists.getFirst(),
                        Set.of(Role.THERAPIST),
                        Set.of(),
                        Set.of(),
                        "Somebody",
                        null,
                        false);
        };
    }

    private static Actor staffOf(UUID clinic) {
        return new Actor(
                "desk of " + clinic,
                Set.of(),
                Set.of(new Membership(clinic, Duty.RECEPTIONIST)),
                Set.of(),
                "Somebody",
                null,
                false);
    }

    @Nullable
    HolderKey key(Person person) {
        return person == Person.BROWSER || person == Person.ANN ? browser : null;
    }

    /** What the model calls a therapist, patient or room. */
    String nameOf(UUID resource) {
        Stream<Map.Entry<UUID, String>> names = Stream.of(
                        numbered("therapist", therapists, 0),
                        numbered("room", rooms, 1),
                        patients.entrySet().stream()
                                .map(patient -> Map.entry(
                                        patient.getValue(), patient.getKey().name())))
                .flatMap(some -> some);
        return names.filter(name -> name.getKey().equals(resource))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("somebody else");
    }

    private static Stream<Map.Entry<UUID, String>> numbered(String kind, List<UUID> ids, int first) {
        return IntStream.range(0, ids.size()).mapToObj(i -> Map.entry(ids.get(i), kind + " " + (first + i)));
    }
}
