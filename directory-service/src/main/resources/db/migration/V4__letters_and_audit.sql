-- Letters that wait for notification-service, or were sent. The bus carries their ids only.
CREATE TABLE letter (
    id         uuid PRIMARY KEY,
    kind       text        NOT NULL,
    clinic_id  uuid REFERENCES clinic (id) ON DELETE CASCADE,
    name       text        NOT NULL,
    email      text        NOT NULL,
    words      text,
    path       text CHECK (path LIKE '/%'),
    written_at timestamptz NOT NULL
);
CREATE INDEX letter_written_at ON letter (written_at);

-- Who changed what, for ever. Rows are neither changed nor taken away.
CREATE TABLE audit (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor        text,
    subject_kind text        NOT NULL,
    subject_id   text        NOT NULL,
    action       text        NOT NULL,
    changes      jsonb       NOT NULL
);
CREATE INDEX audit_of_subject ON audit (subject_kind, subject_id, id DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
