create table routing_queue (
  topic varchar(40) not null,
  name_en varchar(100) not null,
  name_id varchar(100) not null,
  skill varchar(40),
  priority integer not null,
  constraint routing_queue_pk primary key (topic)
);

-- Where everything stands for which there is no queue of its own. Banks add theirs beside it.
insert into routing_queue (topic, name_en, name_id, skill, priority) values ('general', 'Something else', 'Hal lain', null, 0);

create table routing_agent (
  person_id uuid not null,
  availability varchar(10) not null,
  capacity integer not null,
  chosen_at timestamp(6) with time zone not null,
  idle_since timestamp(6) with time zone not null,
  constraint routing_agent_pk primary key (person_id)
);

create table routing_agent_skill (
  person_id uuid not null,
  skill varchar(40) not null,
  constraint routing_agent_skill_pk primary key (person_id, skill),
  constraint routing_agent_skill_agent foreign key (person_id) references routing_agent (person_id)
);

-- A live connection, node by node, kept alive by a heartbeat: a dead node's connections lapse by themselves.
create table routing_connection (
  person_id uuid not null,
  node varchar(100) not null,
  alive_until timestamp(6) with time zone not null,
  constraint routing_connection_pk primary key (person_id, node)
);

create table routing_waiting (
  conversation_id uuid not null,
  topic varchar(40) not null,
  customer_id uuid not null,
  priority integer not null,
  since timestamp(6) with time zone not null,
  offer_id uuid,
  told_place integer not null,
  constraint routing_waiting_pk primary key (conversation_id),
  constraint routing_waiting_queue foreign key (topic) references routing_queue (topic)
);

create table routing_offer (
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  topic varchar(40) not null,
  offered_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  outcome varchar(10) not null,
  constraint routing_offer_pk primary key (id)
);
create index routing_offer_by_conversation on routing_offer (conversation_id, agent_id);
create index routing_offer_by_agent on routing_offer (agent_id, outcome);

-- Who is working on what.
create table routing_assignment (
  conversation_id uuid not null,
  agent_id uuid not null,
  since timestamp(6) with time zone not null,
  constraint routing_assignment_pk primary key (conversation_id)
);
create index routing_assignment_by_agent on routing_assignment (agent_id);
