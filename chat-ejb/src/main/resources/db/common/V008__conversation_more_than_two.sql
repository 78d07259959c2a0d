-- The language to answer in, who spoke last and when, and why a conversation ended.
alter table conversation_conversation add column language varchar(10) default 'en' not null;
alter table conversation_conversation add column last_event_at timestamp(6) with time zone;
update conversation_conversation set last_event_at = coalesce(closed_at, opened_at, requested_at);
alter table conversation_conversation alter column last_event_at set not null;
alter table conversation_conversation add column last_by varchar(10);
-- The customer was asked whether they are still there, and did not answer yet.
alter table conversation_conversation add column asked_at timestamp(6) with time zone;
alter table conversation_conversation add column held_at timestamp(6) with time zone;
alter table conversation_conversation add column closed_because varchar(30);
-- How the customer had proven to be themselves when they asked.
alter table conversation_conversation add column verified_by varchar(30);
alter table conversation_conversation add column verified_at timestamp(6) with time zone;
alter table conversation_conversation add column last_step integer default 0 not null;
alter table conversation_conversation add column last_note integer default 0 not null;
-- How many others take part: most often none, and then nobody looks for them.
alter table conversation_conversation add column others integer default 0 not null;
-- The customer does not wait at the screen: that the answer is there, a mail tells them unless they see it at once.
alter table conversation_conversation add column left_message boolean default false not null;
create index conversation_conversation_history on conversation_conversation (customer_id, closed_at desc, id desc);

-- Staff beside the agent who answers: a colleague to whom it is handed, a supervisor.
create table conversation_participant (
  conversation_id uuid not null,
  person_id uuid not null,
  name varchar(200) not null,
  employee_id varchar(20),
  part varchar(10) not null,
  since timestamp(6) with time zone not null,
  constraint conversation_participant_pk primary key (conversation_id, person_id),
  constraint conversation_participant_conversation foreign key (conversation_id) references conversation_conversation (id)
);

-- What happened between the messages: who joined, held, came back. Numbered apart from the messages, which have no gaps.
create table conversation_step (
  conversation_id uuid not null,
  number integer not null,
  kind varchar(20) not null,
  after_sequence bigint not null,
  name varchar(200),
  employee_id varchar(20),
  staff_only boolean not null,
  happened_at timestamp(6) with time zone not null,
  constraint conversation_step_pk primary key (conversation_id, number),
  constraint conversation_step_conversation foreign key (conversation_id) references conversation_conversation (id)
);

-- What staff write for staff alone; never among the messages.
create table conversation_note (
  conversation_id uuid not null,
  number integer not null,
  kind varchar(10) not null,
  client_id uuid not null,
  author_id uuid not null,
  author_name varchar(200) not null,
  text varchar(8000) not null,
  after_sequence bigint not null,
  written_at timestamp(6) with time zone not null,
  constraint conversation_note_pk primary key (conversation_id, number),
  constraint conversation_note_client unique (conversation_id, client_id),
  constraint conversation_note_conversation foreign key (conversation_id) references conversation_conversation (id)
);

-- What staff keep about a customer from one conversation to the next.
create table conversation_customer_note (
  id uuid not null,
  customer_id uuid not null,
  author_id uuid not null,
  author_name varchar(200) not null,
  text varchar(8000) not null,
  written_at timestamp(6) with time zone not null,
  constraint conversation_customer_note_pk primary key (id)
);
create index conversation_customer_note_by_customer on conversation_customer_note (customer_id, written_at desc);

-- Answers to left messages, until it is known whether they were seen. A handful at any time.
create table conversation_unread_answer (
  conversation_id uuid not null,
  customer_id uuid not null,
  language varchar(10) not null,
  sequence bigint not null,
  answered_at timestamp(6) with time zone not null,
  constraint conversation_unread_answer_pk primary key (conversation_id),
  constraint conversation_unread_answer_conversation foreign key (conversation_id) references conversation_conversation (id)
);

create table conversation_tag (
  conversation_id uuid not null,
  tag varchar(40) not null,
  constraint conversation_tag_pk primary key (conversation_id, tag),
  constraint conversation_tag_conversation foreign key (conversation_id) references conversation_conversation (id)
);

alter table identity_session add column proven_by varchar(30);
