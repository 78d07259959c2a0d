-- Where it is held: in our own window, or in a thread on a social channel, whose author stands in the customer's place.
alter table conversation_conversation add column channel varchar(20) default 'CHAT' not null;
-- The agent who is to have it first, when present: who invited into it.
alter table conversation_conversation add column wanted_agent uuid;
-- Those that are not over are looked through every few seconds; of the safe chats, conversation_current knows them.
create index conversation_conversation_by_channel on conversation_conversation (channel, state);
