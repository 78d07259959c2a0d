-- Keys the installation made for itself, sealed by its keyset: the bank's signing keys, and the secret codes derive from.
create table platform_key (
  purpose varchar(20) not null,
  number integer not null,
  fingerprint varchar(64),
  public_key varchar(1000),
  secret varchar(1000) not null,
  made_at timestamp(6) with time zone not null,
  constraint platform_key_pk primary key (purpose, number)
);
