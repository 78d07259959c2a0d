package id.amanchat.routing;

import java.util.Set;

/** What an agent can do: skills, languages, and how many chats at once (1 to 10). */
public record AgentWork(Set<String> skills, Set<String> languages, int capacity) {}
