package care.alliance.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.alliance.directory.letter.Letter;
import care.alliance.directory.letter.Letters;
import care.alliance.directory.staff.PreparedLogin;
import care.alliance.directory.staff.TherapistLogins;
import care.alliance.directory.therapist.Therapists;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.version.ExpectedVersion;
import care.alliance.stack.test.RealParts;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/** Accepting, with real logins; and what is left when one of the two systems does not answer. */
class AcceptingTest extends ApplicationTest {

    private static final ExpectedVersion ANY = ExpectedVersion.of(null);
    private static final Actor OPERATOR = new Actor("op", Set.of(Role.OPERATOR), Set.of(), Set.of(), "Op", null, false);

    @Autowired
    private ApplicationStore store;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TherapistLogins logins;

    @Autowired
    private Therapists therapists;

    @Autowired
    private Letters letters;

    @Autowired
    private Clock clock;

    private final String email = "noor-" + UUID.randomUUID() + "@example.org";

    @Test
    void thereIsALoginAProfileAndALetter() {
        UUID id = interviewed();

        accept(id).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("ACCEPTED");

        assertThat(texts("SELECT name || ' ' || bookable || ' ' || (login_id IS NOT NULL) FROM therapist"))
                .containsExactly("Noor Haddad false true");
        assertThat(texts("SELECT body || ' ' || number || ' ' || status FROM registration"))
                .containsExactly("HCPC PYL12345 LAPSED");
        assertThat(texts("SELECT therapy FROM skill ORDER BY position")).containsExactly("ipt", "cbt");
        assertThat(texts("SELECT kind || ' ' || path FROM letter ORDER BY id DESC LIMIT 1"))
                .containsExactly("INVITATION /profile");
        await().untilAsserted(() -> assertThat(RealParts.mail().messages())
                .anySatisfy(mail -> assertThat(mail.to())
                        .singleElement()
                        .satisfies(person -> assertThat(person.address()).isEqualTo(email))));
        http.get()
                .uri("/api/directory/therapists/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void acceptingAgainChangesNothing() {
        UUID id = interviewed();
        accept(id).expectStatus().isOk();
        long audited = count("audit");

        decide("operator", id, "accept", "\"1\"", "").expectStatus().isOk();

        assertThat(count("therapist")).isEqualTo(1);
        assertThat(count("letter WHERE kind = 'INVITATION'")).isEqualTo(1);
        assertThat(count("audit")).isEqualTo(audited);
        assertThat(login()).isInstanceOf(PreparedLogin.Ready.class);
    }

    @Test
    void whoHasALoginAlreadyIsRefused() {
        UUID id = interviewed("patient@demo.alliance.example");

        refused(accept(id), 409, "login-exists");

        assertThat(texts("SELECT state FROM application")).containsExactly("INTERVIEW");
        assertThat(count("therapist")).isZero();
    }

    @Test
    void aTherapistWhoAppliesOnceMoreIsRefused() {
        accept(interviewed()).expectStatus().isOk();

        refused(accept(interviewed()), 409, "login-exists");
    }

    /** The database does not answer: the login is there, closed, and the next attempt takes it. */
    @Test
    void aProfileThatCannotBeStoredLeavesAClosedLoginForTheNextAttempt() {
        UUID id = interviewed();
        Therapists away = therapist -> Mono.error(new IllegalStateException("away"));

        assertThatThrownBy(() -> acceptance(logins, away, letters)
                        .accept(OPERATOR, id, ANY)
                        .block(LIMIT))
                .hasMessage("away");

        assertThat(texts("SELECT state FROM application")).containsExactly("INTERVIEW");
        UUID waiting = Objects.requireNonNull(logins.waiting(email).block(LIMIT));
        accept(id).expectStatus().isOk();
        assertThat(texts("SELECT login_id FROM therapist")).containsExactly(waiting.toString());
        assertThat(logins.waiting(email).blockOptional(LIMIT)).isEmpty();
    }

    @Test
    void aLetterThatCannotBeWrittenLeavesNoProfile() {
        UUID id = interviewed();
        Letters away = (Letter letter) -> Mono.error(new IllegalStateException("away"));

        assertThatThrownBy(() -> acceptance(logins, therapists, away)
                        .accept(OPERATOR, id, ANY)
                        .block(LIMIT))
                .hasMessage("away");

        assertThat(count("therapist")).isZero();
        assertThat(texts("SELECT state FROM application")).containsExactly("INTERVIEW");
    }

    /** Keycloak does not answer at first: nothing has changed. */
    @Test
    void aLoginThatCannotBeMadeChangesNothing() {
        UUID id = interviewed();
        TherapistLogins away = new Failing(logins) {
            @Override
            public Mono<PreparedLogin> prepare(String address, String name) {
                return Mono.error(new IllegalStateException("away"));
            }
        };

        assertThatThrownBy(() -> acceptance(away, therapists, letters)
                        .accept(OPERATOR, id, ANY)
                        .block(LIMIT))
                .hasMessage("away");

        assertThat(texts("SELECT state FROM application")).containsExactly("INTERVIEW");
        accept(id).expectStatus().isOk();
    }

    /** Keycloak does not answer at last: the profile is there, and accepting again opens the login. */
    @Test
    void aLoginThatCannotBeOpenedIsOpenedByAcceptingAgain() {
        UUID id = interviewed();
        TherapistLogins away = new Failing(logins) {
            @Override
            public Mono<Void> open(UUID login) {
                return Mono.error(new IllegalStateException("away"));
            }
        };

        assertThatThrownBy(() -> acceptance(away, therapists, letters)
                        .accept(OPERATOR, id, ANY)
                        .block(LIMIT))
                .hasMessage("away");

        assertThat(texts("SELECT state FROM application")).containsExactly("ACCEPTED");
        assertThat(logins.waiting(email).blockOptional(LIMIT)).isPresent();
        accept(id).expectStatus().isOk();
        assertThat(logins.waiting(email).blockOptional(LIMIT)).isEmpty();
        assertThat(count("letter WHERE kind = 'INVITATION'")).isEqualTo(1);
    }

    @Test
    void decliningTakesALoginAwayThatWaits() {
        UUID id = interviewed();
        Therapists away = therapist -> Mono.error(new IllegalStateException("away"));
        assertThatThrownBy(() -> acceptance(logins, away, letters)
                        .accept(OPERATOR, id, ANY)
                        .block(LIMIT))
                .hasMessage("away");

        decide("operator", id, "decline", null, "{\"reason\":\"Not this time.\"}")
                .expectStatus()
                .isOk();

        assertThat(logins.waiting(email).blockOptional(LIMIT)).isEmpty();
    }

    private PreparedLogin login() {
        return Objects.requireNonNull(logins.prepare(email, "Noor Haddad").block(LIMIT));
    }

    private UUID interviewed() {
        return interviewed(email);
    }

    private UUID interviewed(String address) {
        UUID id = sent(send(from(address))).id();
        invitedToInterview(id);
        return id;
    }

    private ResponseSpec accept(UUID id) {
        return decide("manager", id, "accept", null, "");
    }

    private Acceptance acceptance(TherapistLogins logins, Therapists therapists, Letters letters) {
        return new Acceptance(store, decisions, logins, therapists, letters, clock);
    }

    /** Keycloak, as long as a test does not say otherwise. */
    private static class Failing implements TherapistLogins {

        private final TherapistLogins real;

        Failing(TherapistLogins real) {
            this.real = real;
        }

        @Override
        public Mono<PreparedLogin> prepare(String address, String name) {
            return real.prepare(address, name);
        }

        @Override
        public Mono<Void> open(UUID login) {
            return real.open(login);
        }

        @Override
        public Mono<UUID> waiting(String address) {
            return real.waiting(address);
        }

        @Override
        public Mono<Void> discard(UUID login) {
            return real.discard(login);
        }
    }
}
