-- An enquiry ends when whoever sent it has their data deleted, and nobody may have looked after it by then.
ALTER TABLE enquiry DROP CONSTRAINT enquiry_check;
ALTER TABLE enquiry ADD CONSTRAINT somebody_looks_after_it CHECK (
    CASE WHEN state = 'NEW' THEN owner IS NULL
         ELSE owner IS NOT NULL OR (outcome = 'WITHDRAWN' AND anonymised_at IS NOT NULL) END);

-- Who sent an enquiry while signed in: the audit alone knows.
CREATE INDEX audit_of_sender ON audit (actor) WHERE subject_kind = 'enquiry' AND action = 'received' AND actor IS NOT NULL;
