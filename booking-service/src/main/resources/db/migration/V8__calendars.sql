-- Calendars that therapists keep elsewhere, and feeds for calendars elsewhere.

CREATE TABLE busy_calendar (
    id            uuid PRIMARY KEY,
    therapist_id  uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('ADDRESS', 'UPLOAD')),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    -- Holds a secret: whoever knows it reads the whole calendar. It is never shown again.
    address       text CHECK (length(address) <= 2000),
    -- What the host said with the last answer, for asking whether anything is new.
    etag          text CHECK (length(etag) <= 200),
    last_modified text CHECK (length(last_modified) <= 100),
    -- How far ahead recurring entries were laid out.
    covers_until  timestamptz NOT NULL,
    -- Entries that nobody could make sense of.
    skipped       integer     NOT NULL CHECK (skipped >= 0),
    read_at       timestamptz NOT NULL,
    tried_at      timestamptz NOT NULL,
    failing_since timestamptz,
    failures      integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    fault         text,
    -- When it is read again; whoever reads it puts this off first, so that nobody else does so meanwhile.
    next_at       timestamptz,
    added_at      timestamptz NOT NULL,
    added_by      text        NOT NULL,

    CONSTRAINT only_an_address_is_read_again CHECK (
        (kind = 'ADDRESS') = (address IS NOT NULL) AND (kind = 'ADDRESS') = (next_at IS NOT NULL)),
    CONSTRAINT a_failure_has_a_name CHECK (
        (failing_since IS NULL) = (fault IS NULL) AND (failing_since IS NULL) = (failures = 0)),
    CONSTRAINT an_address_once UNIQUE (therapist_id, address)
);
CREATE INDEX busy_calendar_of_therapist ON busy_calendar (therapist_id, added_at, id);
CREATE INDEX busy_calendar_due ON busy_calendar (next_at) WHERE next_at IS NOT NULL;

-- When a therapist is busy elsewhere; of what is there, nothing is kept but the time.
CREATE TABLE busy_time (
    calendar_id  uuid      NOT NULL REFERENCES busy_calendar ON DELETE CASCADE,
    therapist_id uuid      NOT NULL,
    during       tstzrange NOT NULL,
    CONSTRAINT bounded CHECK (NOT lower_inf(during) AND NOT upper_inf(during)),
    CONSTRAINT busy_times_never_overlap PRIMARY KEY (calendar_id, during WITHOUT OVERLAPS)
);
CREATE INDEX busy_time_of_therapist ON busy_time USING gist (therapist_id, during);

-- Feeds of sessions; whoever knows the token reads the feed.
CREATE TABLE calendar_feed (
    owner_kind   text        NOT NULL CHECK (owner_kind IN ('THERAPIST', 'CLINIC', 'PATIENT')),
    owner_id     uuid        NOT NULL,
    -- SHA-256; the token itself is told once and kept nowhere.
    token_hash   bytea       NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    since        timestamptz NOT NULL,
    last_read_at timestamptz,
    PRIMARY KEY (owner_kind, owner_id)
);
