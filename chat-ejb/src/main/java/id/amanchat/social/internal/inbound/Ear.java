package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.account.Account;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One account that this node listens to. Asking and the line are each at work at most once at a time, on threads of their own;
 * what they tell each other is here. For any thread.
 */
final class Ear {

    private final Polls polls = new Polls();
    private final Patience line = new Patience();
    private final AtomicBoolean polling = new AtomicBoolean();
    private final AtomicBoolean lining = new AtomicBoolean();

    private volatile Account account;
    private volatile boolean wanted = true;
    private volatile boolean connected;

    /** Something may have been missed: it is to be asked for at once. */
    private volatile boolean behind;

    /** What the line tells meanwhile comes after what was missed. */
    private volatile boolean catchingUp;

    private volatile Thread liner;

    Ear(Account account) {
        this.account = account;
    }

    Account account() {
        return account;
    }

    /** Its settings may have changed. */
    void now(Account current) {
        account = current;
    }

    Polls polls() {
        return polls;
    }

    Patience line() {
        return line;
    }

    boolean wanted() {
        return wanted;
    }

    boolean connected() {
        return connected;
    }

    boolean catchingUp() {
        return catchingUp;
    }

    boolean behind() {
        return behind;
    }

    /** True for one caller, until {@link #polled}. */
    boolean startPolling() {
        return polling.compareAndSet(false, true);
    }

    void polled() {
        polling.set(false);
    }

    /** True for one caller, until {@link #lineEnded}. */
    boolean startLine() {
        return lining.compareAndSet(false, true);
    }

    void lineOn(Thread thread) {
        liner = thread;
    }

    /** The line stands: what was missed before is read now. */
    void lineStands() {
        connected = true;
        catchingUp = true;
        behind = true;
    }

    /** Whatever comes from now on is missed by the line. */
    void lineEnded() {
        if (connected) {
            connected = false;
            behind = true;
        }
        lining.set(false);
    }

    /** From here on nothing is known to be missing; if something was, it is read in this turn. */
    boolean beginCatchingUp() {
        boolean was = behind;
        behind = false;
        return was;
    }

    /** Unless the line broke and stood again meanwhile. */
    void caughtUp() {
        if (!behind) {
            catchingUp = false;
        }
    }

    void stop() {
        wanted = false;
        Thread thread = liner;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
