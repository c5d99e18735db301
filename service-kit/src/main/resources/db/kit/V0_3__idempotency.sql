-- Answers given under an Idempotency-Key. Caller, key and fingerprint are SHA-256 digests in hex.
create table idempotency (
  caller      text        not null,
  key         text        not null,
  fingerprint text        not null,
  status      integer,
  json        text,
  etag        text,
  created_at  timestamptz not null,
  primary key (caller, key)
);

create index idempotency_created on idempotency (created_at);
