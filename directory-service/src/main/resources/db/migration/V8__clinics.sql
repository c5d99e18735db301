-- What a clinic says about itself. The version grows with every change, for compare-and-set.
ALTER TABLE clinic
    ADD COLUMN description text NOT NULL DEFAULT '',
    ADD COLUMN website     text CHECK (website LIKE 'https://%'),
    ADD COLUMN version     int  NOT NULL DEFAULT 0;

-- The address is private: only for people who have an appointment there.
ALTER TABLE location
    ADD COLUMN address       text   NOT NULL DEFAULT '',
    ADD COLUMN accessibility text[] NOT NULL DEFAULT '{}' CHECK (accessibility <@ ARRAY [
        'STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET', 'PARKING', 'HEARING_LOOP', 'QUIET_WAITING_ROOM']);
UPDATE location SET accessibility = ARRAY ['STEP_FREE'] WHERE step_free;
ALTER TABLE location
    DROP COLUMN step_free;
ALTER TABLE location
    ADD COLUMN step_free boolean NOT NULL GENERATED ALWAYS AS ('STEP_FREE' = ANY (accessibility)) STORED;

CREATE TABLE room (
    location_id   uuid   NOT NULL REFERENCES location (id) ON DELETE CASCADE,
    position      int    NOT NULL,
    name          text   NOT NULL,
    accessibility text[] NOT NULL CHECK (accessibility <@ ARRAY ['STEP_FREE', 'LIFT', 'HEARING_LOOP']),
    PRIMARY KEY (location_id, position),
    UNIQUE (location_id, name)
);

-- Local times of the clinic's zone. That no span overlaps another is the domain's doing (OpeningHours).
CREATE TABLE opening_hours (
    clinic_id uuid NOT NULL REFERENCES clinic (id) ON DELETE CASCADE,
    day       text NOT NULL CHECK (day IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    opens     time NOT NULL,
    closes    time NOT NULL,
    PRIMARY KEY (clinic_id, day, opens),
    CHECK (opens < closes)
);

-- No row is taken away when its time is over: it is what the clinic told people then.
CREATE TABLE clinic_notice (
    id         uuid PRIMARY KEY,
    clinic_id  uuid        NOT NULL REFERENCES clinic (id) ON DELETE CASCADE,
    text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    ended_at   timestamptz,
    CHECK (starts_at < ends_at)
);
CREATE INDEX notice_of_clinic ON clinic_notice (clinic_id, ends_at);
