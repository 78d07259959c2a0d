package id.amanchat.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.trust.ReportAnswer.Problem;
import id.amanchat.trust.ScamReports;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

public class PicturesTest {

    private final Pictures pictures = new Pictures();

    /** A picture with something in it. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        return encoded(image, format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private Problem problem(byte[] file) {
        return pictures.read(file).problem().orElseThrow();
    }

    @Test
    void pngAndJpegAreEncodedAnew() throws IOException {
        for (String format : new String[] {"png", "jpeg"}) {
            Picture read = pictures.read(picture(format, 300, 200)).picture().orElseThrow();
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(read.content()));
            assertThat(seen.getWidth()).isEqualTo(300).isEqualTo(read.width());
            assertThat(seen.getHeight()).isEqualTo(200).isEqualTo(read.height());
            assertThat(new Color(seen.getRGB(150, 100)).getRed()).isGreaterThan(200);
        }
    }

    @Test
    void whatHidesInTheFileIsGone() {
        byte[] picture = picture("png", 300, 200);
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);
        byte[] kept = pictures.read(both).picture().orElseThrow().content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void anythingElseIsNoPicture() {
        assertThat(problem("<svg/>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Problem.NOT_A_PICTURE);
        assertThat(problem(new byte[0])).isEqualTo(Problem.NOT_A_PICTURE);
        assertThat(problem(picture("gif", 30, 20))).isEqualTo(Problem.NOT_A_PICTURE);
        assertThat(problem(picture("bmp", 30, 20))).isEqualTo(Problem.NOT_A_PICTURE);
    }

    @Test
    void brokenOnesNeverDoMoreThanBeRefused() {
        Random random = new Random(3);
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] whole = picture(format, 120, 80);
            for (int each = 0; each < 500; each++) {
                byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                Pictures.Read read = pictures.read(broken);
                assertThat(read.picture().isPresent())
                        .isNotEqualTo(read.problem().isPresent());
            }
        }
    }

    @Test
    void tooManyBytesOrPixelsAreRefusedBeforeTheyAreDecoded() {
        assertThat(problem(new byte[ScamReports.LARGEST_SCREENSHOT + 1])).isEqualTo(Problem.TOO_LARGE);
        assertThat(problem(claiming(100_000, 100_000))).isEqualTo(Problem.TOO_LARGE);
    }

    /** A small file whose header says that it is huge. */
    private static byte[] claiming(int width, int height) {
        byte[] file = picture("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(file);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return file;
    }

    @Test
    void aNoisyPictureStillFitsTheDatabase() {
        BufferedImage noise = new BufferedImage(1_500, 1_500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < 1_500; y++) {
            for (int x = 0; x < 1_500; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Picture read = pictures.read(encoded(noise, "jpeg")).picture().orElseThrow();
        assertThat(read.content()).hasSizeLessThanOrEqualTo(Pictures.LARGEST);
    }
}
