-- People who had everything deleted that says who they are. Their row stays and is nobody's, for sessions name it.

ALTER TABLE patient
    ADD COLUMN erased_at timestamptz,
    ADD CONSTRAINT an_erased_patient_is_nobody CHECK (erased_at IS NULL
        OR (num_nonnulls(subject, name, email, phone, date_of_birth) = 0 AND NOT email_verified));

-- Logins whose patient was erased a moment ago. A token from before must not make a new patient of the same person.
CREATE TABLE erased_login (
    -- SHA-256 of the login's id, in hexadecimal digits.
    login_hash text PRIMARY KEY,
    erased_at  timestamptz NOT NULL
);
CREATE INDEX erased_login_to_forget ON erased_login (erased_at);

-- Nothing new comes about for somebody who was erased. Whoever comes while that is being done waits, and is then told to begin
-- again, which finds no such patient.
CREATE FUNCTION not_for_the_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    gone timestamptz;
BEGIN
    SELECT erased_at INTO gone FROM patient WHERE id = NEW.patient_id FOR KEY SHARE;
    IF gone IS NOT NULL THEN
        RAISE EXCEPTION 'the patient was erased' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER not_for_the_erased BEFORE INSERT ON appointment
    FOR EACH ROW WHEN (NEW.patient_id IS NOT NULL) EXECUTE FUNCTION not_for_the_erased();
CREATE TRIGGER not_given_to_the_erased BEFORE UPDATE OF patient_id ON appointment
    FOR EACH ROW WHEN (NEW.patient_id IS NOT NULL AND NEW.patient_id IS DISTINCT FROM OLD.patient_id)
    EXECUTE FUNCTION not_for_the_erased();
CREATE TRIGGER not_for_the_erased BEFORE INSERT ON course
    FOR EACH ROW EXECUTE FUNCTION not_for_the_erased();
CREATE TRIGGER not_for_the_erased BEFORE INSERT ON waitlist_entry
    FOR EACH ROW EXECUTE FUNCTION not_for_the_erased();

-- History is still not rewritten, but what a person wrote and which login it was can be taken out once they are erased.
CREATE OR REPLACE FUNCTION history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'reason' - 'by_subject' IS DISTINCT FROM to_jsonb(OLD) - 'reason' - 'by_subject'
        OR coalesce(NEW.reason, OLD.reason) IS DISTINCT FROM OLD.reason
        OR coalesce(NEW.by_subject, OLD.by_subject) IS DISTINCT FROM OLD.by_subject
        OR NOT EXISTS (SELECT FROM appointment a JOIN patient p ON p.id = a.patient_id
                        WHERE a.id = OLD.appointment_id AND p.erased_at IS NOT NULL)
    THEN
        RAISE EXCEPTION 'history is not rewritten';
    END IF;
    RETURN NEW;
END
$$;
