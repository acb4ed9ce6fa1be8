-- One row a request: inbox, lease and outbox of the terminal event in one.
create table job (
    request_id     uuid        primary key,
    feature_id     bigint      not null,
    -- The request as JSON; text, because jsonb refuses \u0000. Gone when the job is over: it may hold secrets.
    payload        text,
    status         text        not null default 'queued' check (status in ('queued', 'running', 'finished')),
    -- The fencing token: every write of a runner names the attempt that it belongs to.
    attempt        int         not null default 0,
    -- Attempts that a worker gave back when it shut down; they do not count as failed.
    handed_back    int         not null default 0,
    lease_until    timestamptz,
    queued_at      timestamptz not null default now(),
    started_at     timestamptz,
    finished_at    timestamptz,
    terminal_type  text,
    terminal_event text,
    terminal_next_send_at timestamptz,
    terminal_sent_at      timestamptz,
    check ((status = 'running') = (lease_until is not null)),
    check ((status = 'finished') = (terminal_event is not null)),
    check ((status = 'finished') = (payload is null))
);

create index job_waiting on job (queued_at) where status <> 'finished';
create index job_unsent on job (terminal_next_send_at) where status = 'finished' and terminal_sent_at is null;

-- Every cancel command, also one that overtook its request. A table of its own, so that neither order loses it.
create table cancellation (
    request_id  uuid        primary key,
    received_at timestamptz not null default now()
);
