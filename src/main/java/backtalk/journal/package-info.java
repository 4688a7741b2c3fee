/**
 * What was done, kept on disk.
 *
 * <p>One file a year, {@code journal-2026.jsonl}, one event a line, each a JSON object with the
 * format's version {@code v}, the session's id and when it happened:
 *
 * <pre>
 * {"v":1,"session":"…","event":"started","at":"2026-11-16T07:30:00.25+01:00","routine":"six-stretches",
 *  "name":"Six stretches","planned":[{"stretch":"knee-to-chest","seconds":20,"repetitions":3,"sides":["left","right"],"holds":6}]}
 * {"v":1,"session":"…","event":"held","at":"…","stretch":"knee-to-chest","side":"left","repetition":1,"seconds":20}
 * {"v":1,"session":"…","event":"left","at":"…","stretch":"knee-to-chest","side":"right","repetition":1,"seconds":7.5}
 * {"v":1,"session":"…","event":"noted","at":"…","kind":"pain","stretch":"knee-to-chest","side":"right"}
 * {"v":1,"session":"…","event":"noted","at":"…","kind":"skipped","stretch":"piriformis"}
 * {"v":1,"session":"…","event":"continued","at":"…"}
 * {"v":1,"session":"…","event":"ended","at":"…","outcome":"finished"}
 * {"v":1,"session":"…","event":"felt","at":"…","effort":"right"}
 * </pre>
 *
 * <p>{@code held} is a hold that was heard to its end, {@code left} one that was ended early or
 * begun again; seconds are those heard. The outcome is {@code finished} (at least half of the
 * planned holds were held), {@code partly}, {@code left-out}, {@code stopped} or {@code failed}.
 *
 * <p>Lines are only ever added, each synced, so that what was done is kept whatever happens next: a
 * session that started and never ended was cut off. What cannot be read is left out, told, and
 * stays in the file as it is.
 *
 * <p>Beside it, {@code unfinished.json} is where the session is that runs, and {@code
 * journal-2026.jsonl.digest} what most lines come to, so that years of them need not be read again:
 * it may be deleted at any time.
 */
@NullMarked
package backtalk.journal;

import org.jspecify.annotations.NullMarked;
