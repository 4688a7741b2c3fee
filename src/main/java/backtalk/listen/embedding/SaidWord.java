package backtalk.listen.embedding;

/**
 * What somebody said, and how it sounded as a whole.
 *
 * @param words in lower case
 * @param features as {@link WordFeatures} gives them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record SaidWord(String words, float[] features) {}
