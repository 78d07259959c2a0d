/** Figures, medians, floors and targets, and how they are printed. */
package id.amanchat.bench.figures;
