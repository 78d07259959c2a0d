package id.amanchat.social;

/**
 * The rules of an account, as typed.
 *
 * @param topic code of the topic, which decides the queue
 * @param promiseMinutes until the first answer, 1 to 10,080 (a week)
 * @param fourEyes whether a second person agrees to each public post
 * @param stopOnAlarm whether an alarm stops the account
 * @param webhookSecret what signs the channel's webhook, at most 500 characters; blank: stays as it is
 * @param appToken the application's own token for listening, at most 500 characters; blank: stays as it is
 * @param version that the person had before them
 */
public record AccountForm(
        String topic,
        int promiseMinutes,
        boolean fourEyes,
        boolean stopOnAlarm,
        String webhookSecret,
        String appToken,
        int version) {

    @Override
    public String toString() {
        return "AccountForm";
    }
}
