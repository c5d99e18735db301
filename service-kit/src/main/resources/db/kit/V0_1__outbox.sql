-- Events to be announced, written in the transaction of the change that they announce.
create table outbox (
  -- The order of one key's events: writers lock their aggregate's row, so their inserts do not overlap.
  -- Across keys it means nothing, for transactions commit out of order.
  position     bigint generated always as identity primary key,
  event_id     uuid        not null unique,
  topic        text        not null,
  key          uuid        not null,
  type         text        not null,
  traceparent  text,
  body         bytea       not null,
  created_at   timestamptz not null,
  published_at timestamptz,
  attempts     integer     not null default 0,
  last_error   text,
  retry_at     timestamptz
);

create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_waiting on outbox (topic, key) where published_at is null and retry_at is not null;
create index outbox_published on outbox (published_at) where published_at is not null;
