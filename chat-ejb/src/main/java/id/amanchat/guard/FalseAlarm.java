package id.amanchat.guard;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * Somebody says that a rule saw what is not there. Holds no text.
 *
 * @param rule its name
 * @param speaker whose text it was
 * @param by id of the person who says so
 * @param sequence the message's number; empty for a text that was refused and so has none
 */
public record FalseAlarm(String rule, Speaker speaker, UUID by, UUID conversation, OptionalLong sequence) {}
