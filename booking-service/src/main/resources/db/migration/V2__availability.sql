-- When therapists work, and the openings that follow from it.

CREATE TABLE availability (
    therapist_id uuid PRIMARY KEY,
    -- The zone in which the weekly hours are meant.
    zone         text        NOT NULL,
    -- [{"day","from","to","formats","locationId"}]; read and replaced whole.
    weekly       jsonb       NOT NULL CHECK (jsonb_typeof(weekly) = 'array' AND jsonb_array_length(weekly) <= 50),
    changed_at   timestamptz NOT NULL
);

-- Whose openings have to be worked out again. Rows are only inserted and deleted, so that two bookings of one
-- therapist do not wait for each other here.
CREATE TABLE opening_refresh (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    therapist_id uuid        NOT NULL,
    wanted_at    timestamptz NOT NULL
);
CREATE INDEX opening_refresh_in_order ON opening_refresh (wanted_at);
CREATE INDEX opening_refresh_of_therapist ON opening_refresh (therapist_id);

-- What was last published, so that only differences are.
CREATE TABLE published_openings (
    therapist_id  uuid PRIMARY KEY,
    openings      jsonb       NOT NULL,
    published_at  timestamptz NOT NULL,
    -- From here on time alone may have changed the list.
    look_again_at timestamptz NOT NULL
);
CREATE INDEX published_openings_due ON published_openings (look_again_at);
