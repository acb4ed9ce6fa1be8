-- What is forgotten is looked for by its age.
create index job_ended on job (terminal_sent_at) where status = 'finished';
create index cancellation_by_age on cancellation (received_at);
