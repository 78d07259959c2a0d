package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.access.RoleMatrix.Row;
import id.amanchat.it.harness.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The matrix names exactly what the code has: whoever adds an endpoint says who may use it, or nothing is built. */
class RoleMatrixTest {

    private static final List<String> ROLES =
            List.of("customer", "agent", "supervisor", "administrator", "auditor", RoleMatrix.SYSTEM);

    private final RoleMatrix matrix = RoleMatrix.read();

    @Test
    void everyEndpointOfTheCodeHasItsRow() {
        List<String> rows = matrix.rows().stream().map(Row::name).toList();
        List<String> inCode = inCode();

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(inCode.stream().filter(each -> !rows.contains(each)))
                .as("In the code, but not in chat-it/src/test/resources/" + RoleMatrix.FILE
                        + ": say there who may use it")
                .isEmpty();
        assertThat(rows.stream().filter(each -> !inCode.contains(each)))
                .as("In " + RoleMatrix.FILE + ", but not in the code")
                .isEmpty();
    }

    @Test
    void noCellIsEmpty() {
        assertThat(matrix.rows())
                .allSatisfy(
                        row -> assertThat(row.cells().values()).as(row.name()).allMatch(cell -> !cell.isBlank()));
    }

    @Test
    void theDoorsDeclareWhatTheMatrixSays() {
        Map<String, Door> doors = Door.ALL.stream().collect(Collectors.toMap(Door::name, Function.identity()));
        SoftAssertions all = new SoftAssertions();
        for (Row row : matrix.rows("door")) {
            Door door = doors.get(row.endpoint());
            if (door != null) {
                check(all, row, door);
            }
        }
        all.assertAll();
    }

    /** Before the second factor nobody is anybody, so the password alone opens exactly what is open to all. */
    private static void check(SoftAssertions all, Row row, Door door) {
        for (String nobody : List.of(RoleMatrix.ANONYMOUS, RoleMatrix.PASSWORD_ONLY)) {
            all.assertThat(row.cell(nobody)).as(row.name() + " " + nobody).isEqualTo(yesOrNo(door.everybody()));
        }
        for (String role : ROLES) {
            all.assertThat(row.cell(role)).as(row.name() + " " + role).isEqualTo(yesOrNo(door.letsIn(role)));
        }
    }

    private static String yesOrNo(boolean letIn) {
        return letIn ? "yes" : "no";
    }

    private static List<String> inCode() {
        List<String> all = new ArrayList<>();
        Site.pages().forEach(page -> all.add("page " + page));
        Site.operationsInCode().forEach(operation -> all.add("rest " + operation));
        Stream.of(Site.SOCKET).forEach(socket -> all.add("socket " + socket));
        Site.servlets().forEach(servlet -> all.add("servlet " + servlet));
        Door.ALL.forEach(door -> all.add("door " + door.name()));
        return all;
    }
}
