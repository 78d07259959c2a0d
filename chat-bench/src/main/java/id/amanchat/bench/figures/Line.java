package id.amanchat.bench.figures;

import java.util.Optional;

/**
 * One line of the report.
 *
 * @param name unique in a report
 * @param floor the name of the line it is compared with; empty for a floor itself or where nothing compares
 */
public record Line(String name, String unit, Rounds rounds, Optional<String> floor, Optional<Target> target) {}
