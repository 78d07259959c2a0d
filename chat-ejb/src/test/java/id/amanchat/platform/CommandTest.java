package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static void give(String value) {
        System.setProperty(Setting.NEW_KEY.key(), value);
    }

    private static Command start() {
        return new Command(new Settings(), Setting.NEW_KEY);
    }

    @AfterEach
    void takeBack() {
        System.clearProperty(Setting.NEW_KEY.key());
    }

    @Test
    void whatAppearsIsDoneOnce() {
        Command command = start();
        assertThat(command.look()).isEmpty();
        give(" 2026-11-21 ");
        assertThat(command.look()).contains("2026-11-21");
        assertThat(command.look()).isEmpty();
    }

    @Test
    void whatChangesOrComesAgainIsDoneAgain() {
        Command command = start();
        give("one");
        command.look();
        give("two");
        assertThat(command.look()).contains("two");
        give("");
        assertThat(command.look()).isEmpty();
        give("two");
        assertThat(command.look()).contains("two");
    }

    @Test
    void whatStoodThereAtTheStartIsNotDone() {
        give("left over");
        Command command = start();
        assertThat(command.leftOver()).isTrue();
        assertThat(command.look()).isEmpty();
        assertThat(start().leftOver()).isTrue();
    }
}
