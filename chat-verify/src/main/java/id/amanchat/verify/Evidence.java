package id.amanchat.verify;

import java.util.List;

/** A document of evidence, as the bank gave it out. */
final class Evidence {

    private final Fields document;
    private final BankKey key;
    private final Verdict verdict;

    Evidence(Fields document, BankKey key, Verdict verdict) {
        this.document = document;
        this.key = key;
        this.verdict = verdict;
    }

    void check() {
        if (!document.text("format").equals("aman-chat-evidence/1")) {
            verdict.fails("format", document.text("format"));
            return;
        }
        boolean ours = key.fingerprint().equals(document.text("key"));
        verdict.check(ours, "key", key.fingerprint(), document.text("key"));
        verdict.check(ours && key.signed(document), "signature");
        Fields transcript = document.object("transcript");
        if (transcript.flag("chained")) {
            chain(transcript);
        } else {
            verdict.holds("chain.none");
        }
    }

    private void chain(Fields transcript) {
        Chain chain = new Chain(transcript, verdict);
        chain.check();
        Fields head = document.object("head");
        verdict.check(
                sealed(head, chain) && head.number("links") == chain.links(),
                "head",
                head.text("at"),
                head.number("links"),
                chain.links());
        List<Fields> seals = document.objects("seals");
        seals.forEach(seal -> verdict.check(sealed(seal, chain), "seal", seal.text("at"), seal.number("links")));
    }

    /** Whether the bank signed it, for this conversation, and the chain passes through it. */
    private boolean sealed(Fields head, Chain chain) {
        return head.text("format").equals("aman-chat-head/1")
                && key.signed(head)
                && head.text("conversation")
                        .equals(document.object("transcript").text("conversation"))
                && chain.passed(head.number("links"), head.text("hash"));
    }
}
