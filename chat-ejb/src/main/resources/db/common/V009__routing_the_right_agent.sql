-- What customers choose; several queues may serve one topic, by language.
create table routing_topic (
  topic varchar(40) not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  position integer not null,
  constraint routing_topic_pk primary key (topic)
);
insert into routing_topic (topic, name_en, name_id, position) select topic, name_en, name_id, 100 - priority from routing_queue;

-- A queue: its key, which topic it serves, and its promises.
alter table routing_waiting drop constraint routing_waiting_queue;
alter table routing_queue drop constraint routing_queue_pk;
alter table routing_queue add column queue varchar(40);
update routing_queue set queue = topic;
alter table routing_queue alter column queue set not null;
alter table routing_queue add constraint routing_queue_pk primary key (queue);
alter table routing_queue add constraint routing_queue_topic foreign key (topic) references routing_topic (topic);
alter table routing_queue add column active boolean default true not null;
alter table routing_queue add column promised_seconds integer;
-- In tenths of an ordinary chat.
alter table routing_queue add column weight integer default 10 not null;
alter table routing_queue add column pickable boolean default false not null;
alter table routing_queue add column preferred_seconds integer default 30 not null;
-- After so long somebody who speaks another language of ours is better than nobody; null: never.
alter table routing_queue add column language_relaxed_after integer;
alter table routing_queue add column overflow_queue varchar(40);
alter table routing_queue add column overflow_seconds integer;
alter table routing_queue add constraint routing_queue_overflow foreign key (overflow_queue) references routing_queue (queue);
alter table routing_queue add column silent_agent_seconds integer default 300 not null;
alter table routing_queue add column silent_customer_seconds integer default 600 not null;
alter table routing_queue add column wrap_up_seconds integer default 0 not null;
alter table routing_queue add column tag_required boolean default false not null;
alter table routing_queue add column zone varchar(50) default 'Asia/Jakarta' not null;
alter table routing_queue add column closed_text_en varchar(500);
alter table routing_queue add column closed_text_id varchar(500);
alter table routing_queue add column version integer default 0 not null;

create table routing_queue_skill (
  queue varchar(40) not null,
  skill varchar(40) not null,
  -- The ring: after so many seconds of waiting the skill is no longer asked for; null: always.
  relaxed_after integer,
  constraint routing_queue_skill_pk primary key (queue, skill),
  constraint routing_queue_skill_queue foreign key (queue) references routing_queue (queue)
);
insert into routing_queue_skill (queue, skill) select queue, skill from routing_queue where skill is not null;
alter table routing_queue drop column skill;

-- No row: every language.
create table routing_queue_language (
  queue varchar(40) not null,
  language varchar(10) not null,
  constraint routing_queue_language_pk primary key (queue, language),
  constraint routing_queue_language_queue foreign key (queue) references routing_queue (queue)
);

create table routing_skill (
  skill varchar(40) not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  constraint routing_skill_pk primary key (skill)
);

-- Opening hours, in minutes of the local day; two rows a day are a split shift. No row at all: always open.
create table routing_hours (
  id uuid not null,
  queue varchar(40) not null,
  weekday integer not null,
  opens integer not null,
  closes integer not null,
  constraint routing_hours_pk primary key (id),
  constraint routing_hours_queue foreign key (queue) references routing_queue (queue)
);
create index routing_hours_by_queue on routing_hours (queue);

-- Whole days, in each queue's own zone. No queue: all of them.
create table routing_holiday (
  id uuid not null,
  queue varchar(40),
  holiday date not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  constraint routing_holiday_pk primary key (id),
  constraint routing_holiday_queue foreign key (queue) references routing_queue (queue)
);

-- Closed this once, from then until then.
create table routing_closing (
  id uuid not null,
  queue varchar(40),
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  constraint routing_closing_pk primary key (id),
  constraint routing_closing_queue foreign key (queue) references routing_queue (queue)
);

-- Why an agent is away, or declines.
create table routing_reason (
  code varchar(40) not null,
  kind varchar(10) not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  position integer not null,
  active boolean not null,
  constraint routing_reason_pk primary key (kind, code)
);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('break', 'AWAY', 'Break', 'Istirahat', 1, true);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('meeting', 'AWAY', 'Meeting', 'Rapat', 2, true);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('training', 'AWAY', 'Training', 'Pelatihan', 3, true);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('busy', 'DECLINE', 'Busy with another customer', 'Sedang melayani nasabah lain', 1, true);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('not-mine', 'DECLINE', 'Not my field', 'Bukan bidang saya', 2, true);
insert into routing_reason (code, kind, name_en, name_id, position, active) values ('conflict', 'DECLINE', 'I know this customer', 'Saya mengenal nasabah ini', 3, true);

-- What came of a conversation, and what it was about. No queue: in all of them.
create table routing_outcome (
  code varchar(40) not null,
  queue varchar(40),
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  position integer not null,
  active boolean not null,
  constraint routing_outcome_pk primary key (code),
  constraint routing_outcome_queue foreign key (queue) references routing_queue (queue)
);
insert into routing_outcome (code, queue, name_en, name_id, position, active) values ('solved', null, 'Solved', 'Selesai', 1, true);
insert into routing_outcome (code, queue, name_en, name_id, position, active) values ('follow-up', null, 'To be followed up', 'Perlu ditindaklanjuti', 2, true);
insert into routing_outcome (code, queue, name_en, name_id, position, active) values ('no-answer', null, 'Customer gave no answer', 'Nasabah tidak menjawab', 3, true);

create table routing_tag (
  tag varchar(40) not null,
  queue varchar(40),
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  position integer not null,
  active boolean not null,
  constraint routing_tag_pk primary key (tag),
  constraint routing_tag_queue foreign key (queue) references routing_queue (queue)
);

create table routing_canned_reply (
  id uuid not null,
  scope varchar(10) not null,
  owner_id uuid,
  queue varchar(40),
  shortcut varchar(40) not null,
  title varchar(100) not null,
  text_en varchar(4000) not null,
  text_id varchar(4000) not null,
  version integer not null,
  constraint routing_canned_reply_pk primary key (id),
  constraint routing_canned_reply_queue foreign key (queue) references routing_queue (queue)
);
create index routing_canned_reply_by_owner on routing_canned_reply (owner_id);

create table routing_agent_language (
  person_id uuid not null,
  language varchar(10) not null,
  constraint routing_agent_language_pk primary key (person_id, language),
  constraint routing_agent_language_agent foreign key (person_id) references routing_agent (person_id)
);
-- Whoever was here before speaks both.
insert into routing_agent_language (person_id, language) select person_id, 'en' from routing_agent;
insert into routing_agent_language (person_id, language) select person_id, 'id' from routing_agent;

alter table routing_agent add column reason varchar(40);
-- Since when none of the agent's devices is connected; null while one is.
alter table routing_agent add column lost_at timestamp(6) with time zone;
-- Their chats are marked as lost.
alter table routing_agent add column lost_marked boolean default false not null;
alter table routing_agent add column declined_at timestamp(6) with time zone;
alter table routing_agent add column sound boolean default true not null;
alter table routing_agent add column desktop_notices boolean default false not null;
alter table routing_agent add column title_count boolean default true not null;

alter table routing_waiting add column queue varchar(40);
update routing_waiting set queue = topic;
alter table routing_waiting alter column queue set not null;
alter table routing_waiting add constraint routing_waiting_queue foreign key (queue) references routing_queue (queue);
alter table routing_waiting drop column topic;
alter table routing_waiting add column language varchar(10) default 'en' not null;
-- Came back from an agent who was lost, or silent: before all others.
alter table routing_waiting add column returned boolean default false not null;
-- Since when it could be answered: the queue was open, and it had no agent.
alter table routing_waiting add column waiting_since timestamp(6) with time zone;
update routing_waiting set waiting_since = since;
alter table routing_waiting alter column waiting_since set not null;
-- The promised first answer, and whether it is about to be broken or is.
alter table routing_waiting add column due_at timestamp(6) with time zone;
alter table routing_waiting add column urgent_at timestamp(6) with time zone;
alter table routing_waiting add column urgent boolean default false not null;
-- The last agent of this customer, first for a while.
alter table routing_waiting add column preferred_agent uuid;
alter table routing_waiting add column moved_at timestamp(6) with time zone;
update routing_waiting set moved_at = since;
alter table routing_waiting alter column moved_at set not null;
alter table routing_waiting add column overflows integer default 0 not null;
-- The estimate the customer was told.
alter table routing_waiting add column told_seconds integer;
-- The queue is closed until then.
alter table routing_waiting add column not_before timestamp(6) with time zone;
-- The customer does not wait at the screen: written outside hours, or left instead of waiting.
alter table routing_waiting add column left_message boolean default false not null;
-- A transfer to this queue while the first agent stays in the room.
alter table routing_waiting add column transfer_id uuid;

alter table routing_offer add column queue varchar(40);
update routing_offer set queue = topic;
alter table routing_offer alter column queue set not null;
drop index if exists routing_offer_accepted;
alter table routing_offer drop column topic;
alter table routing_offer add column weight integer default 10 not null;
alter table routing_offer add column reason varchar(40);
alter table routing_offer add column transfer_id uuid;
-- How long the customer had waited when it was accepted, for the estimate.
alter table routing_offer add column waited_seconds integer;

alter table routing_assignment add column queue varchar(40) default 'general' not null;
alter table routing_assignment add column weight integer default 10 not null;
-- Silent for some minutes: weighs less. Looked at anew every few seconds.
alter table routing_assignment add column quiet boolean default false not null;
alter table routing_assignment add column left_message boolean default false not null;
alter table routing_assignment add column hand_raised_at timestamp(6) with time zone;
alter table routing_assignment add column hand_raised_for varchar(500);

create table routing_transfer (
  id uuid not null,
  conversation_id uuid not null,
  from_agent uuid not null,
  to_agent uuid,
  to_queue varchar(40),
  warm boolean not null,
  note varchar(8000) not null,
  state varchar(10) not null,
  reason varchar(40),
  proposed_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint routing_transfer_pk primary key (id)
);
create index routing_transfer_by_conversation on routing_transfer (conversation_id, proposed_at desc);

-- What is left to do for the agent when a conversation is over.
create table routing_wrap_up (
  conversation_id uuid not null,
  agent_id uuid not null,
  queue varchar(40) not null,
  weight integer not null,
  began_at timestamp(6) with time zone not null,
  -- Until then it counts as work.
  counts_until timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  outcome varchar(40),
  note varchar(8000),
  constraint routing_wrap_up_pk primary key (conversation_id)
);
create index routing_wrap_up_by_agent on routing_wrap_up (agent_id, finished_at);

-- What a supervisor decided against the rules.
create table routing_override (
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  by_id uuid not null,
  what varchar(20) not null,
  decided_at timestamp(6) with time zone not null,
  constraint routing_override_pk primary key (id)
);
