-- What interrupts a therapist's or a clinic's week, terms of single offers, and rooms.

ALTER TABLE availability ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE TABLE availability_exception (
    id           uuid PRIMARY KEY,
    therapist_id uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('OVERRIDE', 'TIME_OFF', 'TRAVEL')),
    -- Local dates, both included; null where instants say it.
    first_day    date,
    last_day     date,
    starts_at    timestamptz,
    ends_at      timestamptz,
    -- Hours of an override, as in availability.weekly but without a day.
    hours        jsonb CHECK (jsonb_typeof(hours) = 'array' AND jsonb_array_length(hours) <= 20),
    -- Where the therapist travels.
    zone         text,
    note         text CHECK (length(note) <= 200),
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL,

    CONSTRAINT days_or_instants CHECK (
        (first_day IS NULL) = (last_day IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL)
        AND (first_day IS NULL) <> (starts_at IS NULL)),
    CONSTRAINT in_order CHECK (first_day <= last_day AND starts_at < ends_at),
    CONSTRAINT only_time_off_has_instants CHECK (starts_at IS NULL OR kind = 'TIME_OFF'),
    CONSTRAINT an_override_is_one_day_with_hours CHECK (
        (kind = 'OVERRIDE') = (hours IS NOT NULL) AND (kind <> 'OVERRIDE' OR first_day = last_day)),
    CONSTRAINT a_journey_has_a_zone CHECK ((kind = 'TRAVEL') = (zone IS NOT NULL))
);
CREATE INDEX exception_of_therapist ON availability_exception (therapist_id);

CREATE TABLE clinic_closure (
    id         uuid PRIMARY KEY,
    clinic_id  uuid        NOT NULL,
    first_day  date,
    last_day   date,
    starts_at  timestamptz,
    ends_at    timestamptz,
    -- What patients read, such as "Staff training".
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,

    CONSTRAINT days_or_instants CHECK (
        (first_day IS NULL) = (last_day IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL)
        AND (first_day IS NULL) <> (starts_at IS NULL)),
    CONSTRAINT in_order CHECK (first_day <= last_day AND starts_at < ends_at)
);
CREATE INDEX closure_of_clinic ON clinic_closure (clinic_id);

-- Public holidays on which a clinic works all the same.
CREATE TABLE worked_holiday (
    clinic_id uuid NOT NULL,
    day       date NOT NULL,
    PRIMARY KEY (clinic_id, day)
);

-- From here on a column that is null says nothing: the offer's terms come before the clinic's, those before the default.
ALTER TABLE clinic_policy
    ALTER COLUMN step_minutes DROP NOT NULL,
    ALTER COLUMN step_anchor DROP NOT NULL,
    ALTER COLUMN before_minutes DROP NOT NULL,
    ALTER COLUMN after_minutes DROP NOT NULL,
    ALTER COLUMN notice_minutes DROP NOT NULL,
    ALTER COLUMN horizon_days DROP NOT NULL,
    ALTER COLUMN hold_minutes DROP NOT NULL,
    ALTER COLUMN request_deadline_minutes DROP NOT NULL,
    ALTER COLUMN late_cancel_minutes DROP NOT NULL,
    ALTER COLUMN video_confirmation DROP NOT NULL,
    ALTER COLUMN in_person_confirmation DROP NOT NULL,
    ALTER COLUMN phone_confirmation DROP NOT NULL,
    ADD COLUMN waitlist_offer_minutes integer CHECK (waitlist_offer_minutes BETWEEN 5 AND 2880),
    ADD COLUMN daily_cap integer CHECK (daily_cap BETWEEN 1 AND 100),
    ADD COLUMN upcoming_cap integer CHECK (upcoming_cap BETWEEN 1 AND 100),
    -- Whose public holidays the clinic keeps; null for none.
    ADD COLUMN nation text CHECK (nation IN ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE TABLE offer_policy (
    offer_id                 uuid PRIMARY KEY,
    step_minutes             integer CHECK (step_minutes BETWEEN 5 AND 1440),
    step_anchor              text CHECK (step_anchor IN ('LOCAL_MIDNIGHT', 'WINDOW_START')),
    before_minutes           integer CHECK (before_minutes BETWEEN 0 AND 1440),
    after_minutes            integer CHECK (after_minutes BETWEEN 0 AND 1440),
    notice_minutes           integer CHECK (notice_minutes >= 0),
    horizon_days             integer CHECK (horizon_days BETWEEN 1 AND 366),
    hold_minutes             integer CHECK (hold_minutes BETWEEN 1 AND 60),
    request_deadline_minutes integer CHECK (request_deadline_minutes > 0),
    late_cancel_minutes      integer CHECK (late_cancel_minutes >= 0),
    waitlist_offer_minutes   integer CHECK (waitlist_offer_minutes BETWEEN 5 AND 2880),
    video_confirmation       text CHECK (video_confirmation IN ('BY_CLINIC', 'AT_ONCE')),
    in_person_confirmation   text CHECK (in_person_confirmation IN ('BY_CLINIC', 'AT_ONCE')),
    phone_confirmation       text CHECK (phone_confirmation IN ('BY_CLINIC', 'AT_ONCE')),
    daily_cap                integer CHECK (daily_cap BETWEEN 1 AND 100),
    upcoming_cap             integer CHECK (upcoming_cap BETWEEN 1 AND 100),
    version                  integer NOT NULL DEFAULT 1
);

-- A place with rooms sees no more people at a time than it has rooms; one without is taken to have enough.
CREATE TABLE room (
    id          uuid PRIMARY KEY,
    clinic_id   uuid    NOT NULL,
    location_id uuid    NOT NULL,
    name        text    NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    step_free   boolean NOT NULL,
    -- A room that is closed keeps its sessions and gets no more.
    open        boolean NOT NULL,
    UNIQUE (location_id, name)
);
CREATE INDEX room_of_clinic ON room (clinic_id);

ALTER TABLE appointment
    ADD COLUMN room_id uuid REFERENCES room,
    -- Moved inside the clinic's window for late cancellations: cancelling afterwards is late as well.
    ADD COLUMN moved_late boolean NOT NULL DEFAULT false,
    -- Somebody at the clinic decided that it stays although it lies outside the hours.
    ADD COLUMN kept_at timestamptz,
    ADD CONSTRAINT only_in_person_has_a_room CHECK (room_id IS NULL OR format = 'IN_PERSON');

ALTER TABLE appointment_change
    -- Who it was, as the clinic calls them; patients' names stand in patient alone.
    ADD COLUMN by_name text,
    -- The start after this change, and before it where it was moved.
    ADD COLUMN starts_at timestamptz,
    ADD COLUMN moved_from timestamptz;
