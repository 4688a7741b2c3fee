package backtalk.listen.rig;

import backtalk.listen.words.Heard;

/**
 * Something that an ear heard.
 *
 * @param frame the end of the block in which it was told
 * @param computeSeconds processor time that the recognition in this block took
 */
public record NotedCommand(long frame, Heard heard, double computeSeconds) {}
