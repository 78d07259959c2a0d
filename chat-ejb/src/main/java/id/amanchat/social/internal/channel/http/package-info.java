/** What the adapters speak over: requests with a limit of time and size, and lines that stay open. */
package id.amanchat.social.internal.channel.http;
