package id.amanchat.guard.internal.book;

import java.util.OptionalInt;
import java.util.UUID;

/** Who wants the book changed, and why. */
record Wish(UUID by, String reason, OptionalInt backTo) {}
