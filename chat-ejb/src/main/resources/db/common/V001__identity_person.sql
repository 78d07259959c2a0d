create table identity_person (
  id uuid not null,
  username varchar(100) not null,
  name varchar(200) not null,
  email varchar(254),
  role varchar(20) not null,
  employee_id varchar(20),
  locale varchar(10) not null,
  chosen_language varchar(10),
  password_hash varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  constraint identity_person_pk primary key (id),
  constraint identity_person_username unique (username),
  constraint identity_person_employee unique (employee_id)
);

create table identity_totp (
  person_id uuid not null,
  sealed_secret varchar(1000) not null,
  last_step bigint not null,
  created_at timestamp(6) with time zone not null,
  constraint identity_totp_pk primary key (person_id),
  constraint identity_totp_person foreign key (person_id) references identity_person (id)
);
