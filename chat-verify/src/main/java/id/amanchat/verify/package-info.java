/** The stand-alone verifier of evidence: it needs the evidence, the bank's public key, and nothing of the product. */
package id.amanchat.verify;
