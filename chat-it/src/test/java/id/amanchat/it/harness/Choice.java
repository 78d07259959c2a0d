package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** One of a combobox's choices. */
final class Choice {

    private Choice() {}

    static void byLabel(Locator combobox, String label) {
        combobox.selectOption(new SelectOption().setLabel(label));
    }

    static void byValue(Locator combobox, String value) {
        combobox.selectOption(new SelectOption().setValue(value));
    }
}
