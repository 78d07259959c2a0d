package id.amanchat.platform;

/** The names of all JMS resources. The scripts in {@code config/} and the consumers' declarations are held to them. */
public final class Destinations {

    /** Connection factory for what is sent after the commit and needs no transaction; made by {@code install.cli}. */
    public static final String NON_TRANSACTIONAL_FACTORY = "java:/jms/ChatNonTx";

    /** The server's own connection factory, there on every server. */
    public static final String DEFAULT_FACTORY = "java:comp/DefaultJMSConnectionFactory";

    /** "Look again": a conversation waits, or an agent became free. */
    public static final String CHAT_REQUEST_QUEUE = "java:app/jms/ChatRequestQueue";

    /** Committed events on their way to people connected to other nodes. */
    public static final String CONVERSATION_EVENT_TOPIC = "java:app/jms/ConversationEventTopic";

    /** "Look again": a channel told something. */
    public static final String INBOUND_SOCIAL_MESSAGE_QUEUE = "java:app/jms/InboundSocialMessageQueue";

    /** "Look again": something is to go out to a channel. */
    public static final String OUTBOUND_SOCIAL_MESSAGE_QUEUE = "java:app/jms/OutboundSocialMessageQueue";

    private Destinations() {}
}
