-- Courses: planned runs of sessions.

CREATE TABLE course (
    id             uuid PRIMARY KEY,
    version        integer     NOT NULL CHECK (version > 0),
    state          text        NOT NULL CHECK (state IN ('ACTIVE', 'STOPPED')),
    patient_id     uuid        NOT NULL REFERENCES patient,
    therapist_id   uuid        NOT NULL,
    offer_id       uuid        NOT NULL,
    clinic_id      uuid        NOT NULL,
    format         text        NOT NULL CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE')),
    zone           text        NOT NULL,
    every_weeks    integer     NOT NULL CHECK (every_weeks IN (1, 2)),
    -- How many sessions were agreed on.
    sessions       integer     NOT NULL CHECK (sessions BETWEEN 2 AND 52),
    reason         text CHECK (length(reason) <= 500),
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL
);
CREATE INDEX course_of_patient ON course (patient_id, created_at, id);
CREATE INDEX course_of_clinic ON course (clinic_id, created_at, id);

ALTER TABLE appointment
    ADD COLUMN course_id     uuid REFERENCES course,
    -- Which session of its course this is, from 1.
    ADD COLUMN course_number integer CHECK (course_number BETWEEN 1 AND 52),
    ADD CONSTRAINT a_course_counts_its_sessions CHECK ((course_id IS NULL) = (course_number IS NULL));
CREATE INDEX appointment_of_course ON appointment (course_id, course_number);

-- Claims come before the appointment they belong to, so that nothing is written for a time that is gone.
ALTER TABLE claim DROP CONSTRAINT claim_appointment_id_fkey;
ALTER TABLE claim ADD CONSTRAINT claim_of_an_appointment FOREIGN KEY (appointment_id)
    REFERENCES appointment ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- How a course of an offer's therapy usually runs, {"sessionsMin","sessionsMax","phases":[{"name","from","to"}]}, as
-- directory-service says; null where it says nothing.
ALTER TABLE offer ADD COLUMN course jsonb;
