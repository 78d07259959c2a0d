package id.amanchat.trust.internal;

/**
 * A picture encoded by this product: nothing of the file that came is in it but what can be seen.
 *
 * @param content JPEG, at most {@link Pictures#LARGEST} bytes
 */
record Picture(byte[] content, int width, int height) {

    static final String MEDIA_TYPE = "image/jpeg";

    @Override
    public String toString() {
        return "Picture[" + width + "x" + height + "]";
    }
}
