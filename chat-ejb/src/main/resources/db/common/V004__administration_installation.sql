-- One row once the sample bank has been loaded: such a database is never served as a real one.
create table administration_sample_mark (
  id integer not null,
  loaded_at timestamp(6) with time zone not null,
  constraint administration_sample_mark_pk primary key (id)
);
