package id.amanchat.web.sign;

/** With what a page asks a person to prove themselves; the style sheet shows the box of it. */
enum ProofWay {
    CODE("code"),
    RECOVERY_CODE("recovery-code");

    private final String shown;

    ProofWay(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
