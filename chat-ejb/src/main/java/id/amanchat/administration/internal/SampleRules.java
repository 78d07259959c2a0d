package id.amanchat.administration.internal;

import id.amanchat.routing.CannedReplies;
import id.amanchat.routing.CannedReply;
import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.Overflow;
import id.amanchat.routing.QueueBook;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.Saved;
import id.amanchat.routing.SkillNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The sample bank's queues, lists and canned replies. Always open, so that it can be tried at night. */
@ApplicationScoped
public class SampleRules {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final int AN_HOUR = 3_600;
    private static final int SILENT_IN_CHAT = 300;
    private static final int SILENT_OUTSIDE = 900;

    @Inject
    private QueueBook book;

    @Inject
    private CannedReplies replies;

    @Inject
    private SampleCsv csv;

    /** A queue that asks for a skill of its own name, for a topic of that name. */
    private record Sample(
            String key,
            String english,
            String indonesian,
            int priority,
            int promised,
            boolean pickable,
            int wrapUp,
            boolean offered) {}

    private static final List<Sample> QUEUES = List.of(
            new Sample("accounts", "Accounts and transfers", "Rekening dan transfer", 0, 120, true, 0, true),
            new Sample("cards", "Cards", "Kartu", 0, 120, false, 0, true),
            new Sample("fraud", "Something looks suspicious", "Ada yang mencurigakan", 10, 30, false, 60, true),
            new Sample("social", "Social media", "Media sosial", 0, 900, true, 0, false));

    void load(Path folder) {
        for (int i = 0; i < QUEUES.size(); i++) {
            load(QUEUES.get(i), i + 1);
        }
        word(ListKind.TAG, 1, "balance", "accounts", "Balance or statement", "Saldo atau mutasi");
        word(ListKind.TAG, 2, "transfer", "accounts", "Transfer", "Transfer dana");
        word(ListKind.TAG, 3, "card-blocked", "cards", "Card blocked", "Kartu terblokir");
        word(ListKind.TAG, 4, "card-lost", "cards", "Card lost or stolen", "Kartu hilang atau dicuri");
        word(
                ListKind.TAG,
                5,
                "scam-call",
                "fraud",
                "Call or message in the bank’s name",
                "Telepon atau pesan atas nama bank");
        word(
                ListKind.TAG,
                6,
                "unknown-payment",
                "fraud",
                "Payment the customer does not know",
                "Pembayaran yang tidak dikenal");
        word(ListKind.TAG, 7, "complaint", null, "Complaint", "Keluhan");
        csv.replies(folder).forEach(this::load);
    }

    private void load(Sample sample, int position) {
        done(book.save(
                ListKind.TOPIC,
                new ListEntry(sample.key(), null, sample.english(), sample.indonesian(), position, sample.offered())));
        word(ListKind.SKILL, 0, sample.key(), null, sample.english(), sample.indonesian());
        boolean cards = "cards".equals(sample.key());
        done(book.save(new QueueForm(
                sample.key(),
                sample.key(),
                sample.english(),
                sample.indonesian(),
                true,
                List.of(new SkillNeed(sample.key(), OptionalInt.empty())),
                Set.of(),
                OptionalInt.empty(),
                sample.priority(),
                OptionalInt.of(sample.promised()),
                10,
                sample.pickable(),
                30,
                cards ? Optional.of(new Overflow("accounts", AN_HOUR)) : Optional.empty(),
                sample.offered() ? SILENT_IN_CHAT : SILENT_OUTSIDE,
                600,
                sample.wrapUp(),
                "fraud".equals(sample.key()),
                JAKARTA,
                "Our colleagues are back when we open. Is your card lost? Block it in the app at once.",
                "Petugas kami kembali saat kami buka. Kartu Anda hilang? Segera blokir lewat aplikasi.",
                QueueForm.NEW)));
    }

    private void word(ListKind kind, int position, String code, String queue, String english, String indonesian) {
        done(book.save(kind, new ListEntry(code, queue, english, indonesian, position, true)));
    }

    private void load(CannedReply reply) {
        done(replies.save(reply));
    }

    private static void done(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("The sample bank is not as the rules want it: " + saved);
        }
    }
}
