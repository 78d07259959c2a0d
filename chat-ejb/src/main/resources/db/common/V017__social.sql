-- The bank's own accounts on social channels. Tokens are sealed.
create table social_account (
  id uuid not null,
  channel varchar(20) not null,
  server varchar(300) not null,
  remote_id varchar(100) not null,
  handle varchar(200) not null,
  name varchar(200) not null,
  client_id varchar(400),
  sealed_client_secret varchar(2000),
  -- Signs what the channel sends to the webhook.
  sealed_webhook_secret varchar(2000),
  -- The application's own token, for listening where the channel wants that.
  sealed_app_token varchar(2000),
  sealed_access varchar(8000),
  sealed_refresh varchar(8000),
  -- By which key of the keyset all of them are sealed.
  sealed_with bigint not null,
  access_since timestamp(6) with time zone,
  access_until timestamp(6) with time zone,
  -- Until then a node asks for a new token: a refresh token is good once.
  refreshing_until timestamp(6) with time zone,
  -- What its threads are about, which decides the queue.
  topic varchar(40) not null,
  promise_seconds integer not null,
  four_eyes boolean not null,
  stop_on_alarm boolean not null,
  state varchar(20) not null,
  stopped_at timestamp(6) with time zone,
  stopped_by uuid,
  alarm varchar(40),
  alarm_at timestamp(6) with time zone,
  -- The address of the post that raised it.
  alarm_about varchar(500),
  connected_at timestamp(6) with time zone not null,
  connected_by uuid not null,
  version integer not null,
  constraint social_account_pk primary key (id),
  constraint social_account_remote unique (channel, server, remote_id)
);

-- How an account fares, and which node listens to it; written every few seconds, so apart from the account.
create table social_health (
  account_id uuid not null,
  node varchar(100),
  leased_until timestamp(6) with time zone,
  listened_at timestamp(6) with time zone,
  last_event_at timestamp(6) with time zone,
  -- A constant, never the channel's own words.
  last_error varchar(40),
  last_error_at timestamp(6) with time zone,
  limit_left integer,
  limit_of integer,
  limit_until timestamp(6) with time zone,
  constraint social_health_pk primary key (account_id),
  constraint social_health_account foreign key (account_id) references social_account (id)
);

-- One row: when set, nothing leaves on any account.
create table social_stop (
  id integer not null,
  stopped_at timestamp(6) with time zone,
  stopped_by uuid,
  constraint social_stop_pk primary key (id)
);
insert into social_stop (id) values (1);

-- How far an account has been read: mentions, private messages, our own posts.
create table social_cursor (
  account_id uuid not null,
  stream varchar(20) not null,
  position varchar(300) not null,
  constraint social_cursor_pk primary key (account_id, stream),
  constraint social_cursor_account foreign key (account_id) references social_account (id)
);

-- What a channel told us, once for each of its event ids; the text, as the guard left it, only until it was worked on.
create table social_event (
  id uuid not null,
  account_id uuid not null,
  event_id varchar(200) not null,
  kind varchar(20) not null,
  audience varchar(10),
  post_id varchar(200) not null,
  thread varchar(200),
  reply_to varchar(200),
  author_id varchar(200),
  author_handle varchar(200),
  author_name varchar(200),
  text varchar(16000),
  language varchar(10),
  -- Of one of our own: where people can look at it.
  address varchar(500),
  posted_at timestamp(6) with time zone not null,
  arrived_at timestamp(6) with time zone not null,
  -- Of which reading it came; null: by the line, or brought by a webhook.
  stream varchar(20),
  -- A page of many is worked on when all of its pages are here.
  released boolean not null,
  tries integer not null,
  tried_at timestamp(6) with time zone,
  processed_at timestamp(6) with time zone,
  constraint social_event_pk primary key (id),
  constraint social_event_once unique (account_id, event_id),
  constraint social_event_account foreign key (account_id) references social_account (id)
);
create index social_event_waiting on social_event (account_id, processed_at, posted_at);
create index social_event_by_post on social_event (account_id, post_id);
create index social_event_arrived on social_event (arrived_at);

-- One row for each account that was ever told something: whoever works its events off holds it.
create table social_worker (
  account_id uuid not null,
  constraint social_worker_pk primary key (account_id),
  constraint social_worker_account foreign key (account_id) references social_account (id)
);

-- Whoever wrote to the bank: a handle, not a person. Its id takes the customer's place in the thread's conversation.
create table social_author (
  id uuid not null,
  channel varchar(20) not null,
  server varchar(300) not null,
  remote_id varchar(200) not null,
  handle varchar(200) not null,
  name varchar(200) not null,
  opted_out_at timestamp(6) with time zone,
  constraint social_author_pk primary key (id),
  constraint social_author_remote unique (channel, server, remote_id)
);

-- What one author says to one account in one thread of the channel; its conversations follow each other.
create table social_thread (
  id uuid not null,
  account_id uuid not null,
  author_id uuid not null,
  thread varchar(200) not null,
  audience varchar(10) not null,
  language varchar(10) not null,
  conversation_id uuid,
  constraint social_thread_pk primary key (id),
  constraint social_thread_once unique (account_id, author_id, thread, audience),
  constraint social_thread_account foreign key (account_id) references social_account (id),
  constraint social_thread_author foreign key (author_id) references social_author (id)
);

-- A thread's conversation, and its clock.
create table social_conversation (
  conversation_id uuid not null,
  thread_id uuid not null,
  -- The author's last post: what an answer answers.
  last_post varchar(200) not null,
  asked_at timestamp(6) with time zone not null,
  -- Until when the first answer is promised; kept for the figures.
  first_due_at timestamp(6) with time zone not null,
  -- Until when that which waits now is to be answered; begins anew with the first post after an answer.
  due_at timestamp(6) with time zone not null,
  -- The first post since the last answer; null: nothing waits for an answer.
  unanswered_since timestamp(6) with time zone,
  answered_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  -- Why no answer was needed.
  no_answer varchar(40),
  constraint social_conversation_pk primary key (conversation_id),
  constraint social_conversation_thread foreign key (thread_id) references social_thread (id)
);
create index social_conversation_by_thread on social_conversation (thread_id);
create index social_conversation_unanswered on social_conversation (unanswered_since, due_at);
create index social_conversation_asked on social_conversation (asked_at);

-- Where a post of the channel stands in a conversation: theirs, and ours once they are out.
create table social_message (
  account_id uuid not null,
  post_id varchar(200) not null,
  conversation_id uuid not null,
  client_id uuid not null,
  ours boolean not null,
  posted_at timestamp(6) with time zone not null,
  -- When it was last looked at whether it is still there.
  looked_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  constraint social_message_pk primary key (account_id, post_id),
  constraint social_message_account foreign key (account_id) references social_account (id)
);
create index social_message_by_look on social_message (account_id, deleted_at, looked_at);

-- What goes out: the intention first, then what came of it.
create table social_post (
  id uuid not null,
  account_id uuid not null,
  thread_id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  agent_name varchar(200) not null,
  agent_employee_id varchar(20),
  audience varchar(10) not null,
  reply_to varchar(200),
  text varchar(8000) not null,
  invitation_id uuid,
  state varchar(20) not null,
  -- A constant: why it is not out.
  reason varchar(40),
  written_at timestamp(6) with time zone not null,
  decided_by uuid,
  decided_at timestamp(6) with time zone,
  tries integer not null,
  tried_at timestamp(6) with time zone,
  not_before timestamp(6) with time zone,
  remote_id varchar(200),
  posted_at timestamp(6) with time zone,
  constraint social_post_pk primary key (id),
  constraint social_post_account foreign key (account_id) references social_account (id),
  constraint social_post_thread foreign key (thread_id) references social_thread (id)
);
create index social_post_by_conversation on social_post (conversation_id, written_at);
create index social_post_due on social_post (state, account_id, written_at);
create index social_post_by_thread on social_post (thread_id, audience, written_at);
create unique index social_post_remote on social_post (account_id, remote_id);

-- What a channel takes from an account, public or private, as its answers said.
create table social_outlet (
  account_id uuid not null,
  audience varchar(10) not null,
  closed_until timestamp(6) with time zone,
  closed_because varchar(40),
  failures integer not null,
  limit_left integer,
  limit_of integer,
  limit_until timestamp(6) with time zone,
  daily boolean not null,
  constraint social_outlet_pk primary key (account_id, audience),
  constraint social_outlet_account foreign key (account_id) references social_account (id)
);

-- A link into a safe chat. The token is not here: it is derived.
create table social_invitation (
  id uuid not null,
  conversation_id uuid not null,
  thread_id uuid not null,
  account_id uuid not null,
  invited_by uuid not null,
  audience varchar(10) not null,
  made_at timestamp(6) with time zone not null,
  -- Counted from the moment it is out.
  expires_at timestamp(6) with time zone,
  opened_at timestamp(6) with time zone,
  signed_in_at timestamp(6) with time zone,
  used_at timestamp(6) with time zone,
  used_by uuid,
  safe_conversation_id uuid,
  served_at timestamp(6) with time zone,
  constraint social_invitation_pk primary key (id),
  constraint social_invitation_thread foreign key (thread_id) references social_thread (id)
);
create index social_invitation_by_conversation on social_invitation (conversation_id);
create index social_invitation_made on social_invitation (account_id, made_at);
create index social_invitation_unserved on social_invitation (served_at, used_at);

-- The safe chat that an invitation led to, and whether the handle has proven to be the customer's.
create table social_hand_off (
  safe_conversation_id uuid not null,
  thread_conversation_id uuid not null,
  invitation_id uuid not null,
  author_id uuid not null,
  customer_id uuid not null,
  -- As the customer was asked about them.
  channel varchar(20) not null,
  handle varchar(200) not null,
  account_handle varchar(200) not null,
  audience varchar(10) not null,
  wants_tie boolean not null,
  made_at timestamp(6) with time zone not null,
  proven_at timestamp(6) with time zone,
  constraint social_hand_off_pk primary key (safe_conversation_id, thread_conversation_id),
  constraint social_hand_off_invitation foreign key (invitation_id) references social_invitation (id)
);
create index social_hand_off_by_author on social_hand_off (author_id, made_at);

-- A handle that is a customer's, proven and agreed to. Withdrawn: deleted.
create table social_tie (
  author_id uuid not null,
  customer_id uuid not null,
  channel varchar(20) not null,
  handle varchar(200) not null,
  consented_at timestamp(6) with time zone not null,
  proven_at timestamp(6) with time zone not null,
  constraint social_tie_pk primary key (author_id),
  constraint social_tie_author foreign key (author_id) references social_author (id)
);
create index social_tie_by_customer on social_tie (customer_id);
