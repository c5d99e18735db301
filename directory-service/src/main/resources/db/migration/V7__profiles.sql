-- Profiles are kept fresh and edited by several people.
ALTER TABLE therapist
    -- When somebody last said that the profile is right, on the calendar of Europe/London.
    ADD COLUMN confirmed_on date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/London')::date,
    -- Grows with every edit, so that nobody writes over what they have not seen.
    ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE therapist ALTER COLUMN confirmed_on DROP DEFAULT;

COMMENT ON COLUMN therapist.bookable IS
    'worked out by the domain from registrations, confirmation and the day; false hides the therapist';

-- Who looked at the register; null where that was not noted.
ALTER TABLE registration ADD COLUMN checked_by text;
