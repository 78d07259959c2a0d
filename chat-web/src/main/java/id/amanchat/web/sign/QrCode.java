package id.amanchat.web.sign;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws QR codes as pictures that stand in the page itself. */
public final class QrCode {

    private QrCode() {}

    /** A {@code data:} address of an SVG picture. */
    public static String dataUri(String content) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(matrix(content)).getBytes(StandardCharsets.UTF_8));
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException("Too much for a QR code", e);
        }
    }

    private static String svg(BitMatrix matrix) {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String size = matrix.getWidth() + " " + matrix.getHeight();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + matrix.getWidth() + "v" + matrix.getHeight() + "H0z\"/>"
                + "<path d=\"" + dark + "\"/></svg>";
    }
}
