package backtalk.speech.command;

import backtalk.audio.javasound.Requirements;
import backtalk.speech.Lexicon;
import backtalk.speech.ProjectTexts;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import java.nio.file.Path;

/** The shipped voices with the programs of this computer. */
final class RealVoices {

  private RealVoices() {}

  /** The voice as a session has it; the test is skipped where its program is missing. */
  static CommandEngine engine(String id) throws Exception {
    Voice voice = voice(id);
    String program = voice.program().orElseThrow().name();
    Requirements.program(program, program);
    Lexicon lexicon = Lexicon.of(ProjectTexts.lexicon());
    return new CommandEngine(
        voice, Programs.of(System.getenv()), Path.of("none"), lexicon, WaitingCredit.endless());
  }

  static Voice voice(String id) throws Exception {
    return VoiceReader.read(Path.of("voices", id + ".yaml"));
  }
}
