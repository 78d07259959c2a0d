package id.amanchat.social.internal.inbound;

import java.util.UUID;

/** It could not be worked off, and is to be tried by itself. */
record EventFailed(UUID event) {}
