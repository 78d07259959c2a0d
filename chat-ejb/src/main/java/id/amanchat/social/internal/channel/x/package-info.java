/** X API v2, as docs.x.com describes it. */
package id.amanchat.social.internal.channel.x;
