package id.amanchat.routing.internal;

/** How much an agent has to do, in tenths of an ordinary chat. */
final class Load {

    private static final int CHAT = 10;

    private Load() {}

    /** Whether so much more can be given to somebody who takes so many ordinary chats at once. */
    static boolean fits(int load, int weight, int capacity) {
        return load + weight <= capacity * CHAT;
    }
}
