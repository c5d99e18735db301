package care.alliance.notification.patient;

import care.alliance.notification.patient.domain.ErasedPatients;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcErasedPatients implements ErasedPatients {

    private final JdbcClient db;

    JdbcErasedPatients(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean contains(UUID patientId) {
        return db.sql("select exists (select from erased_patient where patient_id = :patient)")
                .param("patient", patientId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(UUID patientId, Instant at) {
        db.sql("""
                insert into erased_patient (patient_id, erased_at) values (:patient, :at) on conflict do nothing
                """)
                .param("patient", patientId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
