package id.amanchat.it.guard;

import id.amanchat.it.harness.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The verifier of evidence, as whoever was given it runs it: one jar, in a folder where nothing else of ours stands. */
final class Verifier {

    private static final Path JAR = Workplace.ROOT.resolve("chat-verify/target/aman-chat-verify.jar");

    private Verifier() {}

    /** How it ended (0 where all holds, 1 where not), and what it said. */
    record Verdict(int exit, String said) {}

    static Verdict of(Path folder, Path evidence, Path key) throws IOException, InterruptedException {
        Path jar = Files.copy(JAR, folder.resolve("verify.jar"), StandardCopyOption.REPLACE_EXISTING);
        Path said = folder.resolve("said.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        jar.toString(),
                        evidence.toString(),
                        key.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return new Verdict(exit, Files.readString(said));
    }
}
