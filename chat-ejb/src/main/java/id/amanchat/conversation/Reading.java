package id.amanchat.conversation;

import java.time.OffsetDateTime;

/** That a member of the staff read a conversation, from when to when. */
public record Reading(String name, String employeeId, ReadHow how, OffsetDateTime first, OffsetDateTime last) {}
