package id.amanchat.routing;

/** How the console calls its agent; each can be switched off. */
public record DeskNotices(boolean sound, boolean titleCount, boolean desktop) {}
