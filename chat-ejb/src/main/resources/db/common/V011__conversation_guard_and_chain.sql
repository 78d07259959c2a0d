-- What the guard left behind in a stored text (and for a message how much it looks like a scam); null: nothing.
-- What is masked may be longer than what was written.
alter table conversation_message alter column text set data type varchar(16000);
alter table conversation_message add column findings varchar(100000);
alter table conversation_note alter column text set data type varchar(16000);
alter table conversation_note add column findings varchar(100000);
alter table conversation_customer_note alter column text set data type varchar(16000);

-- The chain of a conversation's messages and steps (docs/transcript-format.md). One begun before has none: its hash is null.
alter table conversation_conversation add column last_link integer default 0 not null;
alter table conversation_conversation add column last_hash varchar(64);
-- How far the chain had got when the conversation was closed, signed by the bank.
alter table conversation_conversation add column closing_head varchar(1000);
alter table conversation_message add column author_employee_id varchar(20);
alter table conversation_message add column salt varchar(40);
alter table conversation_message add column commitment varchar(64);
alter table conversation_message add column link integer;
alter table conversation_message add column hash varchar(64);
-- The step by which its text was last replaced; null: never.
alter table conversation_message add column redacted_by integer;
alter table conversation_step add column about bigint default 0 not null;
alter table conversation_step add column detail varchar(100);
alter table conversation_step add column salt varchar(40);
alter table conversation_step add column commitment varchar(64);
alter table conversation_step add column link integer;
alter table conversation_step add column hash varchar(64);

-- Texts of the bank's own side that the guard refused: never the text.
alter table conversation_conversation add column last_refusal integer default 0 not null;
alter table conversation_conversation add column secrets_asked integer default 0 not null;
create table conversation_refusal (
  conversation_id uuid not null,
  number integer not null,
  client_id uuid not null,
  person_id uuid not null,
  kind varchar(40) not null,
  rule varchar(80) not null,
  refused_at timestamp(6) with time zone not null,
  constraint conversation_refusal_pk primary key (conversation_id, number),
  constraint conversation_refusal_client unique (conversation_id, client_id),
  constraint conversation_refusal_conversation foreign key (conversation_id) references conversation_conversation (id)
);

-- Which members of the staff opened a conversation.
create table conversation_reading (
  conversation_id uuid not null,
  person_id uuid not null,
  how varchar(20) not null,
  name varchar(200) not null,
  employee_id varchar(20),
  first_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone not null,
  constraint conversation_reading_pk primary key (conversation_id, person_id, how),
  constraint conversation_reading_conversation foreign key (conversation_id) references conversation_conversation (id)
);
