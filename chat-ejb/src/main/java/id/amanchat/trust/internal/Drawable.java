package id.amanchat.trust.internal;

/**
 * Text as the sheet's font can draw it. Whatever it cannot draw, or nobody would see (what turns the direction of the text,
 * say), stands as its number: in evidence nothing may be hidden by a font.
 */
final class Drawable {

    private static final int LATIN_END = 0x24F;
    private static final int GREEK = 0x370;
    private static final int CYRILLIC_END = 0x4FF;
    private static final int DASHES = 0x2010;
    private static final int MARKS_END = 0x2027;
    private static final int RUPIAH = 0x20A8;
    private static final int EURO = 0x20AC;

    private Drawable() {}

    static String of(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (drawable(each)) {
                drawn.appendCodePoint(each);
            } else {
                drawn.append(String.format("[U+%04X]", each));
            }
        });
        return drawn.toString();
    }

    private static boolean drawable(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean letter = point <= LATIN_END || point >= GREEK && point <= CYRILLIC_END && Character.isDefined(point);
        boolean mark = point >= DASHES && point <= MARKS_END || point == EURO || point == RUPIAH;
        // The soft hyphen among the Latin ones is a format character.
        return (letter || mark) && !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT;
    }
}
