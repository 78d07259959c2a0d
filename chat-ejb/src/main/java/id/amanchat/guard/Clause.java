package id.amanchat.guard;

/** One thing that the rule book says. {@link Part} tells what name and setting mean. */
public record Clause(Part part, String name, String setting) {

    public static final String ON = "ON";
    public static final String OFF = "OFF";
    public static final String IN = "IN";
    public static final String OUT = "OUT";
    /** What is found is let alone. */
    public static final String LEAVE = "LEAVE";

    /** The only one of {@link Part#SCAM_LINE}. */
    public static Clause scamLine(String score) {
        return new Clause(Part.SCAM_LINE, "", score);
    }
}
