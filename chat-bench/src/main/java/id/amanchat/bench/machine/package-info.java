/** What the operating system and the JVM's own tools tell of the processes measured. */
package id.amanchat.bench.machine;
