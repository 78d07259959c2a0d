-- H2 knows no partial index. The columns of the first three indexes are others now.
drop index if exists routing_waiting_next;
create index routing_waiting_next on routing_waiting (returned desc, priority desc, urgent desc, since, conversation_id);
create index routing_waiting_in_line on routing_waiting (queue, language, returned desc, priority desc, urgent desc, since, conversation_id);
create index routing_waiting_due on routing_waiting (urgent, urgent_at);
create index routing_offer_accepted_by_queue on routing_offer (queue, outcome, ended_at desc);
create index routing_wrap_up_open on routing_wrap_up (agent_id, counts_until);
create index routing_transfer_to on routing_transfer (to_agent, state);
create index routing_transfer_from on routing_transfer (from_agent, state);
create index routing_transfer_ended on routing_transfer (ended_at);
