-- Copies of what other services own, kept up to date from Kafka. No personal data.
create table clinic (
    id           uuid primary key,
    trading_name text not null,
    zone         text not null
);

create table appointment (
    id            uuid primary key,
    clinic_id     uuid not null,
    patient_id    uuid not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    zone          text not null,
    state         text not null,
    version       int not null,
    times_version int not null
);

create table delivery (
    id             uuid primary key,
    appointment_id uuid not null references appointment,
    kind           text not null,
    before_seconds bigint not null,
    times_version  int not null,
    state          text not null
        check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'SKIPPED', 'CANCELLED')),
    planned_for    timestamptz not null,
    sent_at        timestamptz,
    attempts       int not null default 0,
    reason         text,
    check ((state = 'SENT') = (sent_at is not null)),
    -- one message of a name, whatever the code does
    unique (appointment_id, kind, before_seconds, times_version)
);

-- The table of db-scheduler, as its version 16 wants it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
