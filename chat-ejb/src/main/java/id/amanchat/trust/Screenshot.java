package id.amanchat.trust;

/** A clean picture, encoded by this product.
 *
 * @param mediaType "image/png" or "image/jpeg"
 */
public record Screenshot(String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "Screenshot[" + mediaType + "]";
    }
}
