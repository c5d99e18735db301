-- Places that a clinic wants to fill.
CREATE TABLE vacancy (
    id        uuid PRIMARY KEY,
    clinic_id uuid   NOT NULL REFERENCES clinic (id) ON DELETE CASCADE,
    title     text   NOT NULL,
    therapies text[] NOT NULL,
    setting   text   NOT NULL CHECK (setting IN ('OUTPATIENT', 'DAY_PATIENT', 'INPATIENT_BY_ENQUIRY')),
    hours     text   NOT NULL,
    -- the last day on which one can apply
    until     date   NOT NULL
);
CREATE INDEX vacancy_of_clinic ON vacancy (clinic_id);

-- Therapists who want to work here. What is personal in a row goes when it is erased; what is left says how long it took.
CREATE TABLE application (
    id             uuid PRIMARY KEY,
    version        int         NOT NULL CHECK (version > 0),
    state          text        NOT NULL CHECK (state IN ('RECEIVED', 'CHECKING', 'INTERVIEW', 'ACCEPTED', 'DECLINED')),
    clinic_id      uuid REFERENCES clinic (id),
    vacancy_id     uuid REFERENCES vacancy (id) ON DELETE SET NULL,
    received_at    timestamptz NOT NULL,
    closed_at      timestamptz,
    -- why it was declined, as the applicant was told
    answer         text,
    name           text,
    email          text,
    phone          text,
    register       text,
    number         text,
    therapies      jsonb,
    place          text,
    languages      text[],
    statement      text,
    -- SHA-256 of the token with which documents are added, in hexadecimal digits
    upload_hash    text,
    upload_until   timestamptz NOT NULL,
    -- whether a login may wait at Keycloak that is not a therapist's yet
    login_prepared boolean     NOT NULL DEFAULT false,
    login_id       uuid,
    erased_at      timestamptz,
    CHECK ((state IN ('ACCEPTED', 'DECLINED')) = (closed_at IS NOT NULL)),
    CHECK ((state = 'ACCEPTED') = (login_id IS NOT NULL)),
    CHECK (CASE WHEN erased_at IS NULL THEN num_nulls(name, email, register, number, therapies, languages, statement) = 0
                ELSE state = 'DECLINED' AND num_nonnulls(name, email, phone, register, number, therapies, place, languages,
                    statement, answer, upload_hash) = 0 END)
);
CREATE INDEX application_received ON application (received_at, id);
CREATE INDEX application_of_clinic ON application (clinic_id, received_at, id);
CREATE INDEX application_to_erase ON application (closed_at) WHERE state = 'DECLINED' AND erased_at IS NULL;

CREATE TABLE application_document (
    application_id uuid        NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    n              int         NOT NULL CHECK (n BETWEEN 1 AND 5),
    type           text        NOT NULL CHECK (type IN ('PDF', 'PNG', 'JPEG')),
    bytes          bytea       NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 10485760),
    uploaded_at    timestamptz NOT NULL,
    PRIMARY KEY (application_id, n)
);
