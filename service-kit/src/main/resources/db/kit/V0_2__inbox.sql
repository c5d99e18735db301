-- Events that have had their effect, each with each consumer.
create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  received_at timestamptz not null,
  primary key (consumer, event_id)
);

create index inbox_received on inbox (received_at);
