package care.alliance.notification.clinic;

import care.alliance.notification.clinic.domain.Clinic;
import care.alliance.notification.clinic.domain.Clinics;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClinics implements Clinics {

    private final JdbcClient db;

    JdbcClinics(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Clinic> find(UUID id) {
        return db.sql("select trading_name, zone from clinic where id = :id")
                .param("id", id)
                .query((row, number) -> new Clinic(id, row.getString("trading_name"), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    @Override
    public void save(Clinic clinic) {
        db.sql("""
                insert into clinic (id, trading_name, zone) values (:id, :name, :zone)
                on conflict (id) do update set trading_name = excluded.trading_name, zone = excluded.zone
                """)
                .param("id", clinic.id())
                .param("name", clinic.tradingName())
                .param("zone", clinic.zone().getId())
                .update();
    }
}
