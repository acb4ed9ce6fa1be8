-- What the latest generation of a feature recorded, for the next one to start from: JSON that is the pipeline's own affair.
create table recording (
    project_id  uuid        not null,
    feature_id  bigint      not null,
    recording   text        not null,
    recorded_at timestamptz not null default now(),
    primary key (project_id, feature_id)
);

create index recording_by_age on recording (recorded_at);
