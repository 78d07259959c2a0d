package id.amanchat.it.conversation;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.SampleBank;

@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class RoutingOnPostgresqlIT extends RoutingContract {

    RoutingOnPostgresqlIT(Bank bank) {
        super(bank);
    }
}
