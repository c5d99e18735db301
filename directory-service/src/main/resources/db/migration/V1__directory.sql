CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Words as they are compared: no capitals, no accents. unaccent is only "stable" because its dictionary could be
-- exchanged; ours is not, and an index needs "immutable".
CREATE FUNCTION plain_text(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Great-circle distance (haversine), degrees in, kilometres out.
CREATE FUNCTION km_between(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN 2 * 6371.0088 * asin(least(1, sqrt(
        power(sind((lat2 - lat1) / 2), 2) + cosd(lat1) * cosd(lat2) * power(sind((lon2 - lon1) / 2), 2))));

CREATE TABLE clinic (
    id           uuid PRIMARY KEY,
    name         text   NOT NULL,
    town         text   NOT NULL,
    outward_code text   NOT NULL,
    zone         text   NOT NULL,
    phone        text   NOT NULL,
    settings     text[] NOT NULL
);

CREATE TABLE location (
    id           uuid PRIMARY KEY,
    clinic_id    uuid   NOT NULL REFERENCES clinic (id) ON DELETE CASCADE,
    position     int    NOT NULL,
    name         text   NOT NULL,
    town         text   NOT NULL,
    outward_code text   NOT NULL,
    latitude     float8 NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude    float8 NOT NULL CHECK (longitude BETWEEN -180 AND 180)
);
CREATE INDEX location_of_clinic ON location (clinic_id);

CREATE TABLE therapist (
    id             uuid PRIMARY KEY,
    login_id       uuid UNIQUE,
    -- worked out from the registrations by the domain; false hides the therapist from search and booking
    bookable       boolean NOT NULL,
    name           text    NOT NULL,
    pronouns       text    NOT NULL,
    summary        text    NOT NULL,
    biography      text    NOT NULL,
    approach       text    NOT NULL,
    languages      text[]  NOT NULL,
    conditions     text[]  NOT NULL,
    does_not_treat text[]  NOT NULL,
    accessibility  text[]  NOT NULL,
    searchable     text    NOT NULL GENERATED ALWAYS AS (plain_text(name || ' ' || summary)) STORED
);
CREATE INDEX therapist_searchable ON therapist USING gin (searchable gin_trgm_ops);

CREATE TABLE registration (
    therapist_id  uuid NOT NULL REFERENCES therapist (id) ON DELETE CASCADE,
    position      int  NOT NULL,
    body          text NOT NULL,
    number        text NOT NULL,
    status        text NOT NULL CHECK (status IN ('CURRENT', 'LAPSED', 'SUSPENDED')),
    checked_on    date NOT NULL,
    next_check_on date NOT NULL,
    PRIMARY KEY (therapist_id, position)
);

CREATE TABLE skill (
    therapist_id uuid NOT NULL REFERENCES therapist (id) ON DELETE CASCADE,
    position     int  NOT NULL,
    therapy      text NOT NULL,
    level        text NOT NULL CHECK (level IN ('ACCREDITED', 'CERTIFIED', 'TRAINED', 'TRAINEE')),
    PRIMARY KEY (therapist_id, therapy)
);

CREATE TABLE offer (
    id             uuid PRIMARY KEY,
    therapist_id   uuid   NOT NULL REFERENCES therapist (id) ON DELETE CASCADE,
    position       int    NOT NULL,
    clinic_id      uuid   NOT NULL REFERENCES clinic (id),
    therapy        text   NOT NULL,
    participation  text   NOT NULL CHECK (participation IN ('INDIVIDUAL', 'COUPLE', 'FAMILY', 'GROUP')),
    minutes        int    NOT NULL CHECK (minutes > 0),
    formats        text[] NOT NULL CHECK (formats <@ ARRAY ['IN_PERSON', 'VIDEO', 'PHONE'] AND cardinality(formats) > 0),
    age_min        int,
    age_max        int,
    price_amount   bigint NOT NULL CHECK (price_amount >= 0),
    price_currency text   NOT NULL CHECK (price_currency ~ '^[A-Z]{3}$'),
    CHECK (age_min <= age_max)
);
CREATE INDEX offer_of_therapist ON offer (therapist_id);
CREATE INDEX offer_of_clinic ON offer (clinic_id);
CREATE INDEX offer_of_therapy ON offer (therapy);

-- The replica of booking-service's openings. No foreign keys: its events may run ahead of ours.
CREATE TABLE openings_computed (
    therapist_id uuid PRIMARY KEY,
    computed_at  timestamptz NOT NULL
);

CREATE TABLE opening (
    therapist_id uuid        NOT NULL REFERENCES openings_computed (therapist_id) ON DELETE CASCADE,
    offer_id     uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    format       text        NOT NULL,
    zone         text        NOT NULL,
    location_id  uuid,
    PRIMARY KEY (offer_id, starts_at, format)
);
CREATE INDEX opening_of_therapist ON opening (therapist_id);

-- Which versions of the demo were loaded.
CREATE TABLE demo_supply (
    version   text PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
