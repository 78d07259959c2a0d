package id.amanchat.guard;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The promises of every text, held to random ones: noise, and noise of words that rules listen to. */
class PromiseTest {

    private final Promise promise = new Promise();

    @Property
    void itHoldsOfNoise(@ForAll String text, @ForAll Speaker speaker, @ForAll Place place) {
        promise.holdsOf(text, speaker, place);
    }

    @Property
    void itHoldsOfTalk(@ForAll("talk") String text, @ForAll Speaker speaker, @ForAll Place place) {
        promise.holdsOf(text, speaker, place);
    }

    @Property
    void theReadingLeadsBack(@ForAll String text) {
        promise.holdsOfTheReading(text);
    }

    @Property
    void theReadingOfTalkLeadsBack(@ForAll("talk") String text) {
        promise.holdsOfTheReading(text);
    }

    @Provide
    Arbitrary<String> talk() {
        Arbitrary<String> words = Arbitraries.of(
                "pin",
                "PIN saya",
                "P1N",
                "otp",
                "kode",
                "cvv",
                "password",
                "sandi:",
                "my",
                "is",
                "adalah",
                "kartu",
                "card",
                "nik",
                "lahir",
                "rekening",
                "transfer",
                "kirim",
                "send me",
                "jangan",
                "never",
                "and",
                "dan",
                "satu",
                "dua",
                "seven",
                "4111 1111 1111 1111",
                "4111-1111-1111",
                "5500005555555559",
                "3173051708900001",
                "081234567890",
                "482913",
                "123",
                "a@b.co",
                "17-08-1990",
                "https://bit.ly/x",
                "b4nk-amanah.com",
                "•••",
                "411111••••••1111",
                "😀",
                "\u200b",
                "\u0301",
                "\ud835",
                "４１１１");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", ".", ", ", "\n", " - ", "? ");
        return words.flatMap(word -> gaps.map(gap -> word + gap))
                .list()
                .ofMaxSize(12)
                .map(all -> all.stream().collect(Collectors.joining()));
    }
}
