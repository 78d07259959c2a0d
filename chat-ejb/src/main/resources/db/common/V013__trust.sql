-- How often something was tried from an address or by a person, in this window of time and the one before; see TrialStore.
create table trust_tries (
  subject varchar(120) not null,
  window_number bigint not null,
  tries integer not null,
  tries_before integer not null,
  constraint trust_tries_pk primary key (subject)
);

-- "Confirm it is you": asked by the agent, answered once by the customer, or lapsed.
create table trust_confirmation (
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  agent_id uuid not null,
  agent_name varchar(200) not null,
  employee_id varchar(20),
  asked_at timestamp(6) with time zone not null,
  outcome varchar(20),
  ended_at timestamp(6) with time zone,
  constraint trust_confirmation_pk primary key (id)
);
create index trust_confirmation_by_conversation on trust_confirmation (conversation_id, asked_at desc);
create index trust_confirmation_pending on trust_confirmation (outcome, asked_at);

-- A report. Its texts are as the guard left them; the transcript is not copied: the head of its chain is sealed.
create table trust_report (
  id uuid not null,
  case_number varchar(20) not null,
  kind varchar(20) not null,
  priority varchar(10) not null,
  urgency integer not null,
  state varchar(10) not null,
  reporter_id uuid,
  reporter_name varchar(200),
  conversation_id uuid,
  what_happened varchar(8000) not null,
  links varchar(4000) not null,
  phone_numbers varchar(1000) not null,
  contact varchar(400) not null,
  harmed boolean not null,
  language varchar(10) not null,
  screenshots integer not null,
  sealed_head varchar(4000),
  reported_at timestamp(6) with time zone not null,
  taken_by uuid,
  taken_by_name varchar(200),
  taken_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  outcome varchar(4000),
  constraint trust_report_pk primary key (id),
  constraint trust_report_number unique (case_number)
);
create index trust_report_queue on trust_report (state, urgency, reported_at);
create index trust_report_by_reporter on trust_report (reporter_id, reported_at desc);

-- A picture of a report, encoded anew and sealed; empty once a scanner called it infected.
create table trust_screenshot (
  report_id uuid not null,
  number integer not null,
  state varchar(20) not null,
  width integer not null,
  height integer not null,
  sealed_content varchar(800000),
  constraint trust_screenshot_pk primary key (report_id, number),
  constraint trust_screenshot_report foreign key (report_id) references trust_report (id)
);
create index trust_screenshot_by_state on trust_screenshot (state);
