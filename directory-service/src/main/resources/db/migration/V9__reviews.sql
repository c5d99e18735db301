-- Reviews of pages that editors published. The content files tell of the first; these are what came after.
-- The revision is in the key, so that of two editors who saw the same state only one can publish.
CREATE TABLE content_review (
    kind         text        NOT NULL CHECK (kind IN ('THERAPY', 'CONDITION', 'SOURCE')),
    slug         text        NOT NULL,
    revision     integer     NOT NULL CHECK (revision > 0),
    reviewed_on  date        NOT NULL,
    reviewer     text        NOT NULL CHECK (reviewer <> ''),
    registration text CHECK (registration <> ''),
    note         text CHECK (note <> ''),
    published_by text        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (kind, slug, revision)
);
