-- Whether customers can choose it; else it is for work of the bank's own.
alter table routing_topic add column offered boolean default true not null;

-- Whether somebody waits at a screen, who is to be told where they stand.
alter table routing_waiting add column attended boolean default true not null;
