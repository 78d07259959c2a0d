-- Whoever locked their own access is let in again by two administrators: one asks, another one decides.
create table identity_unlock (
  id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  reason varchar(1000) not null,
  asked_at timestamp(6) with time zone not null,
  decided_by uuid,
  decided_at timestamp(6) with time zone,
  approved boolean,
  constraint identity_unlock_pk primary key (id),
  constraint identity_unlock_person foreign key (person_id) references identity_person (id)
);
create index identity_unlock_by_person on identity_unlock (person_id, decided_at);
