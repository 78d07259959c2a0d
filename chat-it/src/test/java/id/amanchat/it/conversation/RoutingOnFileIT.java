package id.amanchat.it.conversation;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.SampleBank;

@SampleBank(on = SampleBank.Database.FILE)
class RoutingOnFileIT extends RoutingContract {

    RoutingOnFileIT(Bank bank) {
        super(bank);
    }
}
