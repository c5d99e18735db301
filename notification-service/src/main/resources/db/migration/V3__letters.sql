-- Letters that directory-service wrote, and how sending them went. What they say and to whom is asked for at the moment of
-- sending and never kept here.
create table letter (
    id       uuid primary key,
    kind     text not null,
    state    text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    told_at  timestamptz not null,
    sent_at  timestamptz,
    attempts int not null default 0,
    -- tries after which nobody knows whether the mail server took it; two at most, so that nobody gets it a third time
    unsure   int not null default 0 check (unsure between 0 and 2),
    reason   text,
    check ((state = 'SENT') = (sent_at is not null))
);
