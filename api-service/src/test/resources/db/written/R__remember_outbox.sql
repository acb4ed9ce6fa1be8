-- What was written into the outbox, for tests to read: the relay forgets a row as soon as the broker has it.
create table outbox_written (like outbox);

create function remember_outbox() returns trigger language plpgsql as $$
begin
    insert into outbox_written select new.*;
    return new;
end
$$;

create trigger remember_outbox after insert on outbox for each row execute function remember_outbox();
