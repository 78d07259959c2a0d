-- Whoever is invited has no password yet.
alter table identity_person alter column password_hash drop not null;
alter table identity_person add column password_changed_at timestamp(6) with time zone;
alter table identity_person add column locked_at timestamp(6) with time zone;
alter table identity_person add column locked_why varchar(20);
alter table identity_person add column phrase varchar(240);
alter table identity_person add column picture varchar(20);

-- The key of the keyset that sealed it: after a rotation the others are sealed anew.
alter table identity_totp add column sealed_with bigint;

-- The step of a code that fitted a wrong clock: whoever was told so must not use it when its time has come.
alter table identity_totp add column hinted_step bigint;

-- Tries of one authenticator from one known device, or from all unknown ones together.
create table identity_throttle (
  subject varchar(120) not null,
  tries integer not null,
  in_a_row integer not null,
  last_try_at timestamp(6) with time zone not null,
  disabled_at timestamp(6) with time zone,
  constraint identity_throttle_pk primary key (subject)
);
create index identity_throttle_by_last_try on identity_throttle (last_try_at);

-- Failures from one network address, in windows of half an hour: this one and the one before.
create table identity_origin (
  address varchar(64) not null,
  window_number bigint not null,
  failures integer not null,
  failures_before integer not null,
  constraint identity_origin_pk primary key (address)
);

create table identity_device (
  person_id uuid not null,
  device_id uuid not null,
  label varchar(100) not null,
  first_seen_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  constraint identity_device_pk primary key (person_id, device_id),
  constraint identity_device_person foreign key (person_id) references identity_person (id)
);

create table identity_session (
  id uuid not null,
  person_id uuid not null,
  device_id uuid not null,
  device varchar(100) not null,
  address varchar(64) not null,
  server varchar(100) not null,
  started_at timestamp(6) with time zone not null,
  last_act_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_why varchar(30),
  constraint identity_session_pk primary key (id),
  constraint identity_session_person foreign key (person_id) references identity_person (id)
);
create index identity_session_by_person on identity_session (person_id, ended_at);
create index identity_session_by_end on identity_session (ended_at);

create table identity_step_up (
  session_id uuid not null,
  action varchar(30) not null,
  granted_at timestamp(6) with time zone not null,
  constraint identity_step_up_pk primary key (session_id, action),
  constraint identity_step_up_session foreign key (session_id) references identity_session (id)
);

create table identity_activity (
  id uuid not null,
  person_id uuid not null,
  by_id uuid,
  kind varchar(40) not null,
  happened_at timestamp(6) with time zone not null,
  address varchar(64),
  device varchar(100),
  constraint identity_activity_pk primary key (id),
  constraint identity_activity_person foreign key (person_id) references identity_person (id)
);
create index identity_activity_by_person on identity_activity (person_id, happened_at);

create table identity_passkey (
  id uuid not null,
  person_id uuid not null,
  credential_id varchar(1400) not null,
  name varchar(240) not null,
  public_key varchar(4000) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  transports varchar(200) not null,
  added_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  constraint identity_passkey_pk primary key (id),
  constraint identity_passkey_credential unique (credential_id),
  constraint identity_passkey_person foreign key (person_id) references identity_person (id)
);
create index identity_passkey_by_person on identity_passkey (person_id);

-- Questions for passkeys carry their own seal; only those answered are remembered, until they would be too old anyway.
create table identity_answered_challenge (
  hash varchar(64) not null,
  expires_at timestamp(6) with time zone not null,
  constraint identity_answered_challenge_pk primary key (hash)
);

create table identity_recovery_code (
  id uuid not null,
  person_id uuid not null,
  hash varchar(200) not null,
  used_at timestamp(6) with time zone,
  constraint identity_recovery_code_pk primary key (id),
  constraint identity_recovery_code_person foreign key (person_id) references identity_person (id)
);
create index identity_recovery_code_by_person on identity_recovery_code (person_id);

create table identity_activation (
  person_id uuid not null,
  hash varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  constraint identity_activation_pk primary key (person_id),
  constraint identity_activation_person foreign key (person_id) references identity_person (id)
);

-- Mailed links: a hash of the token, what it is for, until when. Those of nobody make asking for one take as long.
create table identity_link (
  hash varchar(64) not null,
  kind varchar(20) not null,
  person_id uuid,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  constraint identity_link_pk primary key (hash),
  constraint identity_link_person foreign key (person_id) references identity_person (id)
);
create index identity_link_by_person on identity_link (person_id, kind);

-- Asking for a lost factor to be re-bound, which a second administrator decides.
create table identity_re_bind (
  id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  reason varchar(1000) not null,
  asked_at timestamp(6) with time zone not null,
  decided_by uuid,
  decided_at timestamp(6) with time zone,
  approved boolean,
  constraint identity_re_bind_pk primary key (id),
  constraint identity_re_bind_person foreign key (person_id) references identity_person (id)
);
create index identity_re_bind_by_person on identity_re_bind (person_id, decided_at);
