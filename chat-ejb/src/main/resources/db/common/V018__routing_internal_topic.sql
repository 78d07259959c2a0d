-- Whether customers can choose it; else it is for work of the bank's own.
alter table routing_topic add column offered boolean default true not null;
