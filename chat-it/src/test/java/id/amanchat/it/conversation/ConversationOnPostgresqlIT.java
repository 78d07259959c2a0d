package id.amanchat.it.conversation;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.SampleBank;

@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class ConversationOnPostgresqlIT extends ConversationContract {

    ConversationOnPostgresqlIT(Bank bank) {
        super(bank);
    }
}
