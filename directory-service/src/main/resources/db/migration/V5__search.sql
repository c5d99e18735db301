-- The search walks the very next openings of everybody, and those before a day.
CREATE INDEX opening_by_start ON opening (starts_at);
