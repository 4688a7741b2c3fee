package backtalk.script;

/** What a cue means: something that is said, or a small sound. */
public sealed interface Message permits Line, Sound {}
