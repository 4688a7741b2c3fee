package backtalk.app;

import backtalk.audio.Gain;
import backtalk.plan.Preferences;
import java.util.Optional;

/**
 * What the config and the command line come to, for one run.
 *
 * @param routine id or path of the routine to start with
 * @param preferences what the planner is to heed
 * @param voice id of the voice
 * @param pace real words a minute, where another than the voice's own is wanted
 * @param gain the volume
 */
record Settings(
    String routine, Preferences preferences, String voice, Optional<Double> pace, Gain gain) {}
