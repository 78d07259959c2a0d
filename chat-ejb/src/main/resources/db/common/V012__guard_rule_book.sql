-- Which version of the rule book is in force; one row. Whoever changes the book locks it. Version 0 is the book as the
-- product brings it, and has no row of its own.
create table guard_book (
  id integer not null,
  in_force integer not null,
  constraint guard_book_pk primary key (id)
);
insert into guard_book (id, in_force) values (1, 0);

create table guard_version (
  version integer not null,
  drawn_at timestamp(6) with time zone not null,
  drawn_by uuid not null,
  -- The second administrator, where something was loosened.
  approved_by uuid,
  reason varchar(2000) not null,
  -- The earlier version it went back to.
  back_to integer,
  constraint guard_version_pk primary key (version)
);

-- Everything in which a version differs from the book as the product brings it.
create table guard_clause (
  version integer not null,
  part varchar(20) not null,
  name varchar(300) not null,
  setting varchar(20) not null,
  constraint guard_clause_pk primary key (version, part, name),
  constraint guard_clause_version foreign key (version) references guard_version (version)
);

-- What would loosen the book, and waits for a second administrator.
create table guard_change (
  id uuid not null,
  asked_by uuid not null,
  asked_at timestamp(6) with time zone not null,
  reason varchar(2000) not null,
  back_to integer,
  decided_by uuid,
  decided_at timestamp(6) with time zone,
  approved boolean,
  constraint guard_change_pk primary key (id)
);
create index guard_change_waiting on guard_change (decided_at, asked_at);

create table guard_change_clause (
  change_id uuid not null,
  part varchar(20) not null,
  name varchar(300) not null,
  setting varchar(20) not null,
  constraint guard_change_clause_pk primary key (change_id, part, name),
  constraint guard_change_clause_change foreign key (change_id) references guard_change (id)
);

-- What people say a rule saw wrongly. No text; one for each person, rule and message.
create table guard_false_alarm (
  id uuid not null,
  rule varchar(60) not null,
  version integer not null,
  speaker varchar(10) not null,
  reported_by uuid not null,
  conversation_id uuid not null,
  -- 0: a text that was refused.
  sequence bigint not null,
  reported_at timestamp(6) with time zone not null,
  constraint guard_false_alarm_pk primary key (id),
  constraint guard_false_alarm_once unique (reported_by, conversation_id, sequence, rule)
);
