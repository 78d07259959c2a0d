package id.amanchat.routing;

/** What an agent chose. Chats are offered only to those who are online and also connected. */
public enum Availability {
    ONLINE,
    AWAY,
    OFFLINE
}
