package backtalk.bench.voice;

import backtalk.audio.Leveller;
import backtalk.speech.EvenPace;
import backtalk.speech.Lexicon;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechCache;
import backtalk.speech.SpeechEngine;
import backtalk.speech.Voice;
import backtalk.speech.command.ClipStore;
import backtalk.speech.command.CommandEngine;
import backtalk.speech.command.Programs;
import backtalk.speech.command.StoredEngine;
import backtalk.speech.command.WaitingCredit;
import backtalk.speech.freetts.FreeTtsEngine;
import java.nio.file.Path;

/**
 * A voice as a session has it.
 *
 * @param voice what it is
 * @param lexicon pronunciations
 * @param store folder for what programs have said
 */
record TestedVoice(Voice voice, Lexicon lexicon, Path store) {

  private static final Programs PROGRAMS = Programs.of(System.getenv());

  boolean isInstalled() {
    return voice
        .program()
        .map(
            program ->
                PROGRAMS.find(program.name()).isPresent()
                    && program.run().stream().noneMatch(part -> part.startsWith("{voices}")))
        .orElse(true);
  }

  /** Made anew, with nothing remembered but what is in the store. */
  SpeechEngine engine() {
    return new Speaker(
        new EvenPace(raw(), voice.pace()),
        Speaker.DEFAULT_PAUSE,
        Leveller.SPEECH,
        new SpeechCache(SpeechCache.DEFAULT_FRAMES));
  }

  private SpeechEngine raw() {
    Lexicon all = lexicon.with(voice.pronunciations());
    return voice.program().isEmpty()
        ? new FreeTtsEngine(voice.pace(), voice.pitch(), all)
        : new StoredEngine(
            new CommandEngine(voice, PROGRAMS, store, all, WaitingCredit.endless()),
            new ClipStore(store, ClipStore.USUAL_BYTES));
  }
}
