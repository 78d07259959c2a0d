/** Mastodon's interface, as docs.joinmastodon.org describes it. */
package id.amanchat.social.internal.channel.mastodon;
