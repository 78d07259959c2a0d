package id.amanchat.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One message, or several sent one after another, with one or two cards in it.
 *
 * @param form how they are written, by which figures are told apart
 */
record CardMessage(String form, List<String> cards, List<String> lines) {

    private static final String[] AROUND = {
        "%s",
        "%s",
        "My card number is %s",
        "card %s",
        "Here you go: %s, please block it",
        "I paid with %s at {shop}, Rp{amount}.",
        "my visa %s got declined yesterday",
        "Hi, I'm {name}, card no. %s, exp 08/29. Can't pay online.",
        "it's %s thanks",
        "The number on the front is %s and it's valid until next year",
        "%s is the one that I lost in {city}",
        "nomor kartu saya %s",
        "kartu kredit %s tolong diblokir ya kak",
        "no kartu: %s",
        "ini kartunya %s a.n. {nama}",
        "ATM saya tertelan, nomornya %s, hp {hp}",
        "Kartu debit %s ditolak di {toko} tanggal {tgl} jam {jam}",
        "{nama}\n%s\n{hp}",
        "tolong cek transaksi {jumlah} di {toko} pake kartu %s",
        "%s ini kartu istri saya",
        "rek {rek}, kartu %s",
        "Sudah saya kirim dua kali: %s. Mohon dibaca.",
        "Nomor di kartunya %s, masa berlaku 11/27",
        "atm %s hilang!!",
        "16 angkanya %s kan?",
        "is it this one? %s",
        "%s%%",
        "»%s«",
        "card=%s&amount={num6}",
        "kartu lama %s udah digunting"
    };
    private static final String[] BOTH = {
        "%s and %s", "%s\n%s", "%s, %s", "%s atau %s?", "lama %s baru %s", "%s %s", "1) %s 2) %s"
    };
    private static final String[] FIRST = {"", "", "nomor kartu saya ", "card no ", "kartu: ", "tolong blokir "};
    private static final String[] NEXT = {"", "", "", "lanjut ", "terus ", "then ", "... ", "sisanya "};

    /** The number-th message: all forms in turn; every sixth has two cards, a longer run of digits, or comes in pieces. */
    static CardMessage any(int number, Random random) {
        String card = Cards.any(random);
        return switch (number % 18) {
            case 4 -> two(card, random);
            case 10 -> run(card, random);
            case 16 -> pieces(card, random);
            default -> {
                CardForm form = CardForm.values()[number % CardForm.values().length];
                yield new CardMessage(form.name(), List.of(card), List.of(around(form.write(card, random), random)));
            }
        };
    }

    private static CardMessage two(String card, Random random) {
        String other = Cards.any(random);
        String both = Slots.one(BOTH, random).formatted(plainly(card, random), plainly(other, random));
        return new CardMessage("TWO_IN_ONE", List.of(card, other), List.of(around(both, random)));
    }

    /** Of which it is an example. */
    Sentence sentence() {
        return new Sentence(form, String.join("\n", lines));
    }

    /** Up to 46 digits without a sign between them. */
    private static CardMessage run(String card, Random random) {
        int before = random.nextInt(16);
        String run = Digits.random(before, random) + card + Digits.random(random.nextInt(16), random);
        return new CardMessage("LONGER_RUN", List.of(card), List.of(around(run, random)));
    }

    private static CardMessage pieces(String card, Random random) {
        int count = 2 + random.nextInt(3);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int piece = 1; piece <= count; piece++) {
            int to = piece == count ? card.length() : card.length() * piece / count + random.nextInt(3) - 1;
            lines.add(Slots.one(piece == 1 ? FIRST : NEXT, random) + card.substring(from, to));
            from = to;
        }
        return new CardMessage("PIECES_" + count, List.of(card), lines);
    }

    private static String plainly(String card, Random random) {
        return (random.nextBoolean() ? CardForm.GROUPED : CardForm.PLAIN).write(card, random);
    }

    private static String around(String written, Random random) {
        return Slots.fill(Slots.one(AROUND, random), random).formatted(written);
    }
}
