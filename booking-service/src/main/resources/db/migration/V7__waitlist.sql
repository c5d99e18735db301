-- People who wait for a time to become free.

CREATE TABLE waitlist_entry (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL CHECK (version > 0),
    state        text        NOT NULL CHECK (state IN ('WAITING', 'OFFERED', 'BOOKED', 'LAPSED', 'LEFT')),
    patient_id   uuid        NOT NULL REFERENCES patient,
    clinic_id    uuid        NOT NULL,
    -- Null for anybody at the clinic.
    therapist_id uuid,
    offer_id     uuid,
    formats      text[]      NOT NULL CHECK (cardinality(formats) BETWEEN 1 AND 3),
    -- Days of the week from 1 (Monday) to 7, in the clinic's zone; all of them when nobody said.
    weekdays     integer[]   NOT NULL CHECK (cardinality(weekdays) BETWEEN 1 AND 7),
    -- Local times between which a session may start; the end is included.
    from_time    time        NOT NULL,
    to_time      time        NOT NULL CHECK (to_time >= from_time),
    -- The last local date on which a session would be welcome.
    until_day    date        NOT NULL,
    urgent       boolean     NOT NULL,
    -- The hold that is offered at the moment.
    offered_id   uuid REFERENCES appointment ON DELETE SET NULL,
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    CONSTRAINT an_offer_of_a_therapist CHECK (offer_id IS NULL OR therapist_id IS NOT NULL),
    CONSTRAINT only_an_offered_entry_has_a_hold CHECK (offered_id IS NULL OR state IN ('OFFERED', 'BOOKED'))
);
CREATE INDEX waitlist_in_order ON waitlist_entry (clinic_id, urgent DESC, created_at, id) WHERE state = 'WAITING';
CREATE INDEX waitlist_of_patient ON waitlist_entry (patient_id, created_at, id);
CREATE INDEX waitlist_offered ON waitlist_entry (offered_id) WHERE offered_id IS NOT NULL;

-- Times that somebody was offered and did not take; they go to the next, not to the same person again.
CREATE TABLE waitlist_refusal (
    entry_id     uuid        NOT NULL REFERENCES waitlist_entry ON DELETE CASCADE,
    therapist_id uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    PRIMARY KEY (entry_id, therapist_id, starts_at)
);

-- Times that became free and have not been offered to anybody yet.
CREATE TABLE freed_time (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clinic_id    uuid        NOT NULL,
    therapist_id uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    wanted_at    timestamptz NOT NULL
);
CREATE INDEX freed_time_in_order ON freed_time (wanted_at);

-- The entry for which this hold was made.
ALTER TABLE appointment ADD COLUMN waitlist_entry_id uuid REFERENCES waitlist_entry;
