package backtalk.speech;

import java.util.Optional;

/**
 * What a voice file says of a person's recordings.
 *
 * @param pace real words a minute of the recordings, 60 to 300
 * @param spare id of the voice that says what was not recorded; empty for the best of those that
 *     need no recordings
 * @param allowed the speaker's word that the voice may be given to others; empty if there is none
 */
public record RecordedVoice(double pace, Optional<String> spare, Optional<String> allowed) {}
