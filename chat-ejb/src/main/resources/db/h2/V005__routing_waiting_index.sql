-- H2 knows no partial index.
create index routing_waiting_next on routing_waiting (priority desc, since);
create index routing_offer_running on routing_offer (outcome, expires_at);
create index routing_offer_accepted on routing_offer (topic, ended_at desc);
