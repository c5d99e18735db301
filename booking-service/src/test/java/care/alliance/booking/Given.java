package care.alliance.booking;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What a test starts from, put straight into the database. */
public final class Given {
    private final DatabaseClient db;

    Given(DatabaseClient db) {
        this.db = db;
    }

    /** A clinic with one location and the default policy. */
    public GivenClinic clinicIn(String zone) {
        GivenClinic clinic = new GivenClinic(UUID.randomUUID(), UUID.randomUUID(), ZoneId.of(zone));
        run(db.sql("INSERT INTO clinic (id, zone, location_ids) VALUES (:id, :zone, :locations)")
                .bind("id", clinic.id())
                .bind("zone", zone)
                .bind("locations", new UUID[] {clinic.locationId()}));
        return clinic;
    }

    /** A therapist with a login of their own, without offers and hours. */
    public GivenTherapist therapist() {
        return therapistWithLogin(UUID.randomUUID());
    }

    /** A therapist with this login, without offers and hours. */
    public GivenTherapist therapistWithLogin(UUID loginId) {
        GivenTherapist therapist = new GivenTherapist(UUID.randomUUID(), loginId, db);
        run(db.sql("INSERT INTO therapist (id, login_id, bookable) VALUES (:id, :login, true)")
                .bind("id", therapist.id())
                .bind("login", therapist.loginId()));
        return therapist;
    }

    static void run(GenericExecuteSpec statement) {
        statement.then().block(Duration.ofSeconds(10));
    }

    /** A clinic and its only location. */
    public record GivenClinic(UUID id, UUID locationId, ZoneId zone) {}
}
