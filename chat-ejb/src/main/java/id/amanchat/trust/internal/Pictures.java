package id.amanchat.trust.internal;

import id.amanchat.trust.ReportAnswer.Problem;
import id.amanchat.trust.ScamReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Decodes pictures and encodes them anew: whatever hid in the file (places, scripts, a second file behind the first) is gone.
 * Size is looked at before a single pixel is decoded.
 */
@ApplicationScoped
public class Pictures {

    /** What one row of the database takes when sealed. */
    static final int LARGEST = 560_000;

    private static final Set<String> KNOWN = Set.of("png", "jpeg");
    private static final int LONGEST_SIDE = 2_400;
    private static final int SMALLEST_SIDE = 400;
    private static final float FINE = 0.85f;
    private static final float COARSE = 0.6f;

    /** Two at once: a picture of twenty million pixels takes eighty megabytes while it is worked on. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** What became of a file: a picture, or what is wrong with it. */
    record Read(Optional<Picture> picture, Optional<Problem> problem) {

        private static Read of(Picture picture) {
            return new Read(Optional.of(picture), Optional.empty());
        }

        private static Read refused(Problem problem) {
            return new Read(Optional.empty(), Optional.of(problem));
        }
    }

    Read read(byte[] file) {
        if (file.length > ScamReports.LARGEST_SCREENSHOT) {
            return Read.refused(Problem.TOO_LARGE);
        }
        places.acquireUninterruptibly();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream) : Read.refused(Problem.NOT_A_PICTURE);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What ImageIO throws at broken files, besides its own exception.
            return Read.refused(Problem.NOT_A_PICTURE);
        } finally {
            places.release();
        }
    }

    private static Read read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            if (!KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Read.refused(Problem.NOT_A_PICTURE);
            }
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > ScamReports.MOST_PIXELS) {
                return Read.refused(Problem.TOO_LARGE);
            }
            return Read.of(encode(drawn(reader.read(0), LONGEST_SIDE)));
        } finally {
            reader.dispose();
        }
    }

    /** On white, without transparency, no side longer than that. */
    private static BufferedImage drawn(BufferedImage from, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return to;
    }

    private static Picture encode(BufferedImage image) throws IOException {
        BufferedImage now = image;
        byte[] content = jpeg(now, FINE);
        while (content.length > LARGEST) {
            content = jpeg(now, COARSE);
            if (content.length > LARGEST) {
                int smaller = Math.max(now.getWidth(), now.getHeight()) * 3 / 4;
                if (smaller < SMALLEST_SIDE) {
                    throw new IIOException("A picture that cannot be made small");
                }
                now = drawn(now, smaller);
            }
        }
        return new Picture(content, now.getWidth(), now.getHeight());
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
