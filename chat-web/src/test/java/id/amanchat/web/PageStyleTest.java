package id.amanchat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page may have: what the content security policy would stop, and what would show text as more than text. */
class PageStyleTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    static List<Path> pages() throws IOException {
        return files(".xhtml");
    }

    static List<Path> scripts() throws IOException {
        return files(".js");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void thereArePagesAndScriptsToLookAt() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(8);
        assertThat(scripts()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasInlineStyleOrScriptOrUnescapedText(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("escape=\"false\"")
                .doesNotContain("immediate=")
                .doesNotContain("<f:ajax")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageFetchesAnythingFromElsewhere(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptTurnsTextIntoMarkup(Path script) throws IOException {
        assertThat(Files.readString(script))
                .doesNotContain("innerHTML")
                .doesNotContain("outerHTML")
                .doesNotContain("insertAdjacentHTML")
                .doesNotContain("document.write")
                .doesNotContain("eval(")
                .doesNotContain("localStorage");
    }
}
