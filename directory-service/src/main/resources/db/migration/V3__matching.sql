-- What a therapist says about their work that people can ask for (care.alliance...therapist.domain.Practice).
ALTER TABLE therapist
    ADD COLUMN practice jsonb NOT NULL DEFAULT
        '{"gender":null,"styles":[],"experience":{},"fluency":{},"insurers":[],"excludes":[],"capacity":4}';

ALTER TABLE location
    ADD COLUMN step_free boolean NOT NULL DEFAULT false;

-- Who a therapist has seen and since when, as booking-service announced it: ids only, for keeping loads even.
CREATE TABLE caseload (
    therapist_id uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    since        timestamptz NOT NULL,
    PRIMARY KEY (therapist_id, patient_id)
);
CREATE INDEX caseload_since ON caseload (since);

-- How often a therapist stood among the first few of a match, hour by hour.
CREATE TABLE shown (
    therapist_id uuid        NOT NULL,
    hour         timestamptz NOT NULL,
    times        int         NOT NULL,
    PRIMARY KEY (therapist_id, hour)
);
