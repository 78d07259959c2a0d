/** Ways of making people talk, closed loop and open, and what is counted meanwhile. Knows no server. */
package id.amanchat.bench.load;
