/**
 * Readers of strangers' files and words, fed with anything: a target for each, in the package of
 * what it reads. {@link backtalk.fuzz.Fuzzing} has Jazzer look for inputs, {@link
 * backtalk.fuzz.FuzzedInputsTest} replays those that were found, and those that are looked at
 * first.
 */
package backtalk.fuzz;
