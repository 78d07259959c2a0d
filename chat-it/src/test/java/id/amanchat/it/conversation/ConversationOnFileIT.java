package id.amanchat.it.conversation;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.SampleBank;

@SampleBank(on = SampleBank.Database.FILE)
class ConversationOnFileIT extends ConversationContract {

    ConversationOnFileIT(Bank bank) {
        super(bank);
    }
}
