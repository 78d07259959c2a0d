/** The database and the application servers of a run: set up, started, deployed to, stopped and killed. */
package id.amanchat.bench.server;
