package id.amanchat.guard.internal.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of Lucene's English and Indonesian analyzers, word by word. For one thread. */
final class Stems {

    private static final int LONGEST = 30;

    private final IndonesianStemmer indonesian = new IndonesianStemmer();
    private final OneWord word = new OneWord();
    private final PorterStemFilter english = new PorterStemFilter(word);

    String indonesian(String text) {
        if (tooLong(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        return new String(letters, 0, indonesian.stem(letters, letters.length, true));
    }

    String english(String text) {
        if (tooLong(text)) {
            return text;
        }
        word.next = text;
        try {
            english.incrementToken();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        return word.term.toString();
    }

    private static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(next);
            return true;
        }
    }
}
