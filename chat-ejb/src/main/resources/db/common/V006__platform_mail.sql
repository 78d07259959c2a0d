-- Letters on their way: written in the transaction that causes them, sent after it, kept sealed until then.
create table platform_letter (
  id uuid not null,
  sealed varchar(12000) not null,
  written_at timestamp(6) with time zone not null,
  next_try_at timestamp(6) with time zone not null,
  tries integer not null,
  constraint platform_letter_pk primary key (id)
);
create index platform_letter_by_next_try on platform_letter (next_try_at);
