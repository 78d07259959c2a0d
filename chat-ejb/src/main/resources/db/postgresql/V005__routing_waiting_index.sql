create index routing_waiting_next on routing_waiting (priority desc, since) where offer_id is null;
create index routing_offer_running on routing_offer (expires_at) where outcome = 'RUNNING';
create index routing_offer_accepted on routing_offer (topic, ended_at desc) where outcome = 'ACCEPTED';
