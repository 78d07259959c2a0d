create table conversation_conversation (
  id uuid not null,
  customer_id uuid not null,
  customer_name varchar(200) not null,
  agent_id uuid,
  agent_name varchar(200),
  agent_employee_id varchar(20),
  topic varchar(40) not null,
  state varchar(10) not null,
  last_sequence bigint not null,
  requested_at timestamp(6) with time zone not null,
  opened_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  constraint conversation_conversation_pk primary key (id)
);

-- Who may have only one open conversation at a time stands here while it is open: the key decides a race.
create table conversation_current (
  customer_id uuid not null,
  conversation_id uuid not null,
  constraint conversation_current_pk primary key (customer_id),
  constraint conversation_current_conversation foreign key (conversation_id) references conversation_conversation (id)
);

create table conversation_message (
  conversation_id uuid not null,
  sequence bigint not null,
  client_id uuid not null,
  author_id uuid not null,
  author_name varchar(200) not null,
  side varchar(10) not null,
  text varchar(8000) not null,
  sent_at timestamp(6) with time zone not null,
  constraint conversation_message_pk primary key (conversation_id, sequence),
  constraint conversation_message_client unique (conversation_id, client_id),
  constraint conversation_message_conversation foreign key (conversation_id) references conversation_conversation (id)
);

-- One row a conversation and side, so that reading never rewrites a message.
create table conversation_mark (
  conversation_id uuid not null,
  side varchar(10) not null,
  received bigint not null,
  read_up_to bigint not null,
  constraint conversation_mark_pk primary key (conversation_id, side),
  constraint conversation_mark_conversation foreign key (conversation_id) references conversation_conversation (id)
);
