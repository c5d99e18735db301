-- Questions of people who look for guidance. What is personal in a row goes when it is made anonymous; what is left says
-- how long the clinic took.
CREATE TABLE enquiry (
    id            uuid PRIMARY KEY,
    version       int         NOT NULL CHECK (version > 0),
    clinic_id     uuid        NOT NULL REFERENCES clinic (id),
    state         text        NOT NULL CHECK (state IN ('NEW', 'TAKEN', 'ANSWERED', 'CLOSED')),
    owner         text,
    owner_name    text,
    received_at   timestamptz NOT NULL,
    -- the first instant at which the first answer is late
    answer_by     timestamptz NOT NULL,
    answered_at   timestamptz,
    closed_at     timestamptz,
    outcome       text CHECK (outcome IN
                      ('BOOKED', 'ADVISED', 'REFERRED_ON', 'NOT_REACHED', 'WITHDRAWN', 'NOT_AN_ENQUIRY')),
    for_whom      text        NOT NULL CHECK (for_whom IN ('SELF', 'CHILD_UNDER_16', 'RELATIVE_OR_FRIEND')),
    reply_by      text        NOT NULL CHECK (reply_by IN ('EMAIL', 'PHONE')),
    name          text,
    email         text,
    phone         text,
    message       text,
    place         text,
    age           int CHECK (age BETWEEN 0 AND 120),
    answers       jsonb,
    anonymised_at timestamptz,
    -- where it stands in the clinic's list: see Urgency
    rank          int         NOT NULL,
    urgency       bigint      NOT NULL,
    CHECK ((state = 'NEW') = (owner IS NULL)),
    CHECK ((owner IS NULL) = (owner_name IS NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (outcome IS NULL)),
    CHECK (state <> 'ANSWERED' OR answered_at IS NOT NULL),
    CHECK (reply_by = 'EMAIL' OR phone IS NOT NULL OR anonymised_at IS NOT NULL),
    CHECK (CASE WHEN anonymised_at IS NULL THEN num_nulls(name, email, message) = 0
                ELSE state = 'CLOSED' AND num_nonnulls(name, email, phone, message, place, age, answers) = 0 END)
);
CREATE INDEX enquiry_of_clinic ON enquiry (clinic_id, rank, urgency, id);
CREATE INDEX enquiry_to_anonymise ON enquiry (closed_at) WHERE anonymised_at IS NULL;

-- What staff wrote down: notes for each other, answers that were sent by mail, and what was said by phone.
CREATE TABLE enquiry_entry (
    id          uuid PRIMARY KEY,
    enquiry_id  uuid        NOT NULL REFERENCES enquiry (id) ON DELETE CASCADE,
    kind        text        NOT NULL CHECK (kind IN ('NOTE', 'MAIL', 'CALL')),
    at          timestamptz NOT NULL,
    author_name text        NOT NULL,
    words       text        NOT NULL
);
CREATE INDEX entry_of_enquiry ON enquiry_entry (enquiry_id, id);
