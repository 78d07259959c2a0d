// Where a conversation is held, as a picture and words.
import { icon } from './icon.js';
import { word } from './words.js';

const PICTURES = { X: 'channel-x', MASTODON: 'channel-mastodon' };

/** Whether it is held on a social channel. */
export const outside = channel => channel in PICTURES;

export const channelIcon = channel => icon(PICTURES[channel] ?? 'chat');
export const channelName = channel => word(`channel.${channel}`);

/** The same as a small mark, for chip(). */
export const channelChip = channel => ({ kind: 'channel', icon: PICTURES[channel], words: channelName(channel) });

/** A handle as people write it. */
export const handleOf = handle => handle.startsWith('@') ? handle : `@${handle}`;
