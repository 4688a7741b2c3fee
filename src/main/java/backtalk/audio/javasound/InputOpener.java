package backtalk.audio.javasound;

import backtalk.audio.AudioSource.SourceUnavailableException;

/** Where lines come from: the platform, or a test. */
@FunctionalInterface
interface InputOpener {

  InputLine open() throws SourceUnavailableException;
}
