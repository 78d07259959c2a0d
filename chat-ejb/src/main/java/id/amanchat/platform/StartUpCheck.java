package id.amanchat.platform;

import id.amanchat.health.CheckLine;

/** One thing the application stands on. Implementations answer within a second and never throw. */
public interface StartUpCheck {

    /** Looks at it. */
    CheckLine look();
}
