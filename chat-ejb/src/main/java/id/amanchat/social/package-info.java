/** Public channels, and the hand-off from a post into a safe chat. */
package id.amanchat.social;
