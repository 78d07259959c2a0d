drop index if exists routing_waiting_next;
create index routing_waiting_next on routing_waiting (returned desc, priority desc, urgent desc, since, conversation_id) where offer_id is null;
create index routing_waiting_due on routing_waiting (urgent_at) where not urgent;
-- The next one that somebody can take, of each language, whatever else stands before it.
create index routing_waiting_in_line on routing_waiting (queue, language, returned desc, priority desc, urgent desc, since, conversation_id) where offer_id is null;
create index routing_waiting_by_queue on routing_waiting (queue, returned desc, priority desc, urgent desc, since, conversation_id);
create index routing_offer_accepted_by_queue on routing_offer (queue, ended_at desc) where outcome = 'ACCEPTED';
create index routing_wrap_up_open on routing_wrap_up (agent_id, counts_until) where finished_at is null;
-- Few among very many: what is neither waiting nor over.
create index conversation_conversation_open on conversation_conversation (id) where state in ('OPEN', 'ON_HOLD');
-- Transfers under way, among all there were.
create index routing_transfer_to on routing_transfer (to_agent) where state in ('PROPOSED', 'JOINED');
create index routing_transfer_from on routing_transfer (from_agent) where state in ('PROPOSED', 'JOINED');
create index routing_transfer_ended on routing_transfer (ended_at);
