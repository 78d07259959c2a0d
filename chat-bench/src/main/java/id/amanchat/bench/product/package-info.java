/** The product as its people meet it: sign-in, pages, REST and push, all through its public addresses. */
package id.amanchat.bench.product;
