-- Group sessions with seats, those who come along to a session, and what therapy an offer is for.

-- What many people attend together. It claims therapist and room; each of its appointments is a seat and claims a patient.
CREATE TABLE group_session (
    id           uuid PRIMARY KEY,
    therapist_id uuid        NOT NULL,
    offer_id     uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    format       text        NOT NULL CHECK (format IN ('IN_PERSON', 'VIDEO', 'PHONE')),
    location_id  uuid,
    room_id      uuid REFERENCES room,
    CONSTRAINT a_session_takes_time CHECK (starts_at < ends_at),
    -- Whoever comes first opens it, everybody after them joins.
    CONSTRAINT one_session_a_start UNIQUE (offer_id, starts_at)
);

ALTER TABLE appointment ADD COLUMN group_session_id uuid REFERENCES group_session;
CREATE INDEX seat_of_group_session ON appointment (group_session_id) WHERE group_session_id IS NOT NULL;

ALTER TABLE claim
    ALTER COLUMN appointment_id DROP NOT NULL,
    ADD COLUMN group_session_id uuid REFERENCES group_session ON DELETE CASCADE,
    ADD CONSTRAINT claimed_by_one CHECK (num_nonnulls(appointment_id, group_session_id) = 1);
CREATE INDEX claim_of_group_session ON claim (group_session_id) WHERE group_session_id IS NOT NULL;

ALTER TABLE clinic_policy ADD COLUMN group_seats integer CHECK (group_seats BETWEEN 2 AND 100);
ALTER TABLE offer_policy ADD COLUMN group_seats integer CHECK (group_seats BETWEEN 2 AND 100);

-- Who comes along with the patient, as the patient calls them.
CREATE TABLE participant (
    appointment_id uuid    NOT NULL REFERENCES appointment ON DELETE CASCADE,
    number         integer NOT NULL CHECK (number BETWEEN 1 AND 9),
    name           text    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- Whether they came; null until somebody at the clinic has said so.
    attendance     text CHECK (attendance IN ('CAME', 'MISSED')),
    PRIMARY KEY (appointment_id, number)
);

-- Slug of the therapy; null until directory-service tells of the offer again.
ALTER TABLE offer ADD COLUMN therapy text;
CREATE INDEX offer_of_clinic ON offer (clinic_id, therapy) WHERE NOT withdrawn;
