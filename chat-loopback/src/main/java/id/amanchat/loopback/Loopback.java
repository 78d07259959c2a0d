package id.amanchat.loopback;

/** Starts both stand-ins, for trying by hand: X on port 9501, Mastodon on 9502, or on the two ports given. */
public final class Loopback {

    private static final int X_PORT = 9501;
    private static final int MASTODON_PORT = 9502;

    private Loopback() {}

    @SuppressWarnings("resource") // they stay until the process ends
    public static void main(String[] args) {
        StandIn x = XStandIn.start(args.length > 0 ? Integer.parseInt(args[0]) : X_PORT);
        StandIn mastodon = MastodonStandIn.start(args.length > 1 ? Integer.parseInt(args[1]) : MASTODON_PORT);
        for (StandIn channel : new StandIn[] {x, mastodon}) {
            System.out.println(channel.name() + ", on loopback: " + channel.address() + " (the bank is @"
                    + channel.bank().handle() + ")");
        }
    }
}
