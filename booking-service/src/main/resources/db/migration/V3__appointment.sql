-- Patients, appointments and the claims that make a double booking impossible.

CREATE TABLE patient (
    id             uuid PRIMARY KEY,
    -- The person's login; null for a caller whom a clinic registered by phone.
    subject        text UNIQUE,
    name           text,
    email          text,
    email_verified boolean     NOT NULL DEFAULT false,
    phone          text,
    date_of_birth  date,
    created_at     timestamptz NOT NULL
);

-- Which clinics took a caller's details and may therefore book for them.
CREATE TABLE patient_registration (
    patient_id    uuid        NOT NULL REFERENCES patient,
    clinic_id     uuid        NOT NULL,
    registered_by text        NOT NULL,
    registered_at timestamptz NOT NULL,
    PRIMARY KEY (patient_id, clinic_id)
);

CREATE TABLE appointment (
    id                 uuid PRIMARY KEY,
    version            integer     NOT NULL CHECK (version > 0),
    state              text        NOT NULL CHECK (state IN
        ('HELD', 'REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW', 'CANCELLED', 'DECLINED', 'EXPIRED')),
    therapist_id       uuid        NOT NULL,
    offer_id           uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    -- Null while a web session that has not signed in holds the slot.
    patient_id         uuid REFERENCES patient,
    -- SHA-256 of the web session's hold key; gone once the slot is booked.
    holder_key_hash    bytea CHECK (length(holder_key_hash) = 32),
    starts_at          timestamptz NOT NULL,
    ends_at            timestamptz NOT NULL,
    -- The clinic's zone when it was booked, so that the local time the patient was told stays known.
    zone               text        NOT NULL,
    format             text        NOT NULL CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE')),
    location_id        uuid,
    -- The offer's price when it was booked, in minor units.
    price_amount       bigint      NOT NULL CHECK (price_amount >= 0),
    price_currency     text        NOT NULL CHECK (price_currency ~ '^[A-Z]{3}$'),
    hold_expires_at    timestamptz,
    request_expires_at timestamptz,
    -- When it stopped being a mere hold; null for holds, also for those that ran out or were let go.
    booked_at          timestamptz,
    cancelled_by       text CHECK (cancelled_by IN ('PATIENT', 'CLINIC')),
    cancelled_late     boolean,
    -- What the patient or the clinic gave as the reason for the last change; never leaves this database on the bus.
    reason             text CHECK (length(reason) <= 200),
    created_at         timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,

    CONSTRAINT a_session_takes_time CHECK (starts_at < ends_at),
    CONSTRAINT only_in_person_has_a_place CHECK (location_id IS NULL OR format = 'IN_PERSON'),
    CONSTRAINT somebody_holds_it CHECK (patient_id IS NOT NULL OR holder_key_hash IS NOT NULL),
    CONSTRAINT a_hold_ends CHECK ((state = 'HELD') = (hold_expires_at IS NOT NULL)),
    CONSTRAINT a_request_ends CHECK ((state = 'REQUESTED') = (request_expires_at IS NOT NULL)),
    CONSTRAINT a_request_ends_before_the_session CHECK (request_expires_at <= starts_at),
    CONSTRAINT a_hold_is_not_booked CHECK (state <> 'HELD' OR booked_at IS NULL),
    CONSTRAINT booked_means_a_patient CHECK (booked_at IS NULL OR patient_id IS NOT NULL),
    CONSTRAINT only_holds_end_unbooked CHECK (booked_at IS NOT NULL OR state IN ('HELD', 'CANCELLED', 'EXPIRED')),
    CONSTRAINT a_cancellation_says_by_whom CHECK (
        (state = 'CANCELLED') = (cancelled_by IS NOT NULL) AND (cancelled_by IS NULL) = (cancelled_late IS NULL))
);

-- One hold a web session.
CREATE UNIQUE INDEX one_hold_a_key ON appointment (holder_key_hash) WHERE state = 'HELD';
CREATE INDEX appointment_of_patient ON appointment (patient_id, starts_at, id);
CREATE INDEX appointment_of_clinic ON appointment (clinic_id, starts_at, id);
CREATE INDEX appointment_of_therapist ON appointment (therapist_id, starts_at, id);
CREATE INDEX appointment_to_lapse ON appointment (coalesce(hold_expires_at, request_expires_at))
    WHERE state IN ('HELD', 'REQUESTED');
CREATE INDEX appointment_to_forget ON appointment (changed_at)
    WHERE booked_at IS NULL AND state IN ('CANCELLED', 'EXPIRED');

-- A resource (a therapist, a patient) held for a time, buffers included. Two claims of one resource cannot overlap,
-- whatever the code does.
CREATE TABLE claim (
    resource_id    uuid        NOT NULL,
    during         tstzrange   NOT NULL,
    appointment_id uuid        NOT NULL REFERENCES appointment ON DELETE CASCADE,
    -- From here on the claim counts for nothing and the next claimer removes it; null for a claim that stands.
    lapses_at      timestamptz,
    CONSTRAINT bounded CHECK (NOT lower_inf(during) AND NOT upper_inf(during)),
    CONSTRAINT claims_never_overlap PRIMARY KEY (resource_id, during WITHOUT OVERLAPS)
);
CREATE INDEX claim_of_appointment ON claim (appointment_id);

-- Every change of an appointment: who, when, from what to what. Append only; it goes only with a forgotten hold.
CREATE TABLE appointment_change (
    appointment_id uuid        NOT NULL REFERENCES appointment ON DELETE CASCADE,
    version        integer     NOT NULL,
    at             timestamptz NOT NULL,
    by_kind        text        NOT NULL CHECK (by_kind IN ('PATIENT', 'CLINIC', 'WEB_SESSION', 'CLOCK')),
    by_subject     text,
    from_state     text,
    to_state       text        NOT NULL,
    reason         text,
    PRIMARY KEY (appointment_id, version)
);

CREATE FUNCTION history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is not rewritten';
END
$$;
CREATE TRIGGER history_stays BEFORE UPDATE ON appointment_change
    FOR EACH ROW EXECUTE FUNCTION history_stays();
