package id.amanchat.social;

import id.amanchat.conversation.Channel;

/** One channel's figures. */
public record ChannelFigures(
        Channel channel, Unanswered unanswered, FirstAnswers firstAnswers, HandOffFunnel handOffs) {}
