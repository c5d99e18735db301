-- What directory-service says about clinics, therapists and offers, and how each clinic wants to be booked.

-- Lets an exclusion constraint compare ids beside ranges.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE clinic (
    id           uuid PRIMARY KEY,
    zone         text   NOT NULL,
    location_ids uuid[] NOT NULL
);

CREATE TABLE therapist (
    id       uuid PRIMARY KEY,
    -- Subject of the therapist's own login; null while they have none.
    login_id uuid,
    bookable boolean NOT NULL
);
CREATE INDEX therapist_by_login ON therapist (login_id);

-- No reference to clinic: the two topics arrive in any order.
CREATE TABLE offer (
    id             uuid PRIMARY KEY,
    therapist_id   uuid    NOT NULL REFERENCES therapist,
    clinic_id      uuid    NOT NULL,
    participation  text    NOT NULL CHECK (participation IN ('INDIVIDUAL', 'COUPLE', 'FAMILY', 'GROUP')),
    minutes        integer NOT NULL CHECK (minutes > 0),
    formats        text[]  NOT NULL,
    age_min        integer,
    age_max        integer,
    price_amount   bigint  NOT NULL,
    price_currency text    NOT NULL,
    -- No longer offered; kept because appointments still name it.
    withdrawn      boolean NOT NULL
);
CREATE INDEX offer_of_therapist ON offer (therapist_id);
CREATE INDEX offer_at_clinic ON offer (clinic_id);

-- A clinic without a row has the defaults.
CREATE TABLE clinic_policy (
    clinic_id                uuid PRIMARY KEY,
    step_minutes             integer NOT NULL CHECK (step_minutes BETWEEN 5 AND 1440),
    step_anchor              text    NOT NULL CHECK (step_anchor IN ('LOCAL_MIDNIGHT', 'WINDOW_START')),
    before_minutes           integer NOT NULL CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes            integer NOT NULL CHECK (after_minutes BETWEEN 0 AND 1440),
    notice_minutes           integer NOT NULL CHECK (notice_minutes >= 0),
    horizon_days             integer NOT NULL CHECK (horizon_days BETWEEN 1 AND 366),
    hold_minutes             integer NOT NULL CHECK (hold_minutes BETWEEN 1 AND 60),
    request_deadline_minutes integer NOT NULL CHECK (request_deadline_minutes > 0),
    late_cancel_minutes      integer NOT NULL CHECK (late_cancel_minutes >= 0),
    video_confirmation       text    NOT NULL CHECK (video_confirmation IN ('BY_CLINIC', 'AT_ONCE')),
    in_person_confirmation   text    NOT NULL CHECK (in_person_confirmation IN ('BY_CLINIC', 'AT_ONCE')),
    phone_confirmation       text    NOT NULL CHECK (phone_confirmation IN ('BY_CLINIC', 'AT_ONCE'))
);
