package id.amanchat.social;

/** Something in the social inbox is new: staff look again. Fired in the transaction; told at most once a second. */
public record SocialInboxChanged() {}
