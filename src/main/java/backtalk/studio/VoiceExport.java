package backtalk.studio;

import backtalk.audio.file.NewFile;
import backtalk.setup.Setup;
import backtalk.speech.RecordedVoice;
import backtalk.speech.Voice;
import backtalk.speech.recorded.RecordedVoiceFile;
import backtalk.speech.recorded.Recordings;
import backtalk.speech.recorded.VoicePackage;
import backtalk.system.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Packs a recorded voice for others, once its speaker has allowed it. */
public record VoiceExport(Setup setup) {

  /**
   * Writes a package.
   *
   * @param target where; in the working folder and named as the voice if empty
   * @param licence under which it may be used; the one in its file if empty
   * @param speaker who allows it; the word in its file if empty
   * @return the file
   */
  public Path write(
      String name,
      Optional<Path> target,
      Optional<String> licence,
      Optional<String> speaker,
      boolean replace)
      throws UserException {
    VoiceShelf shelf = new VoiceShelf(setup);
    Voice voice = shelf.find(name);
    LocalDate today = LocalDate.now(setup.environment().clock());
    Optional<RecordedVoice> recorded = voice.recorded();
    Optional<String> word =
        speaker
            .map(who -> who + " has allowed to share these recordings, " + today)
            .or(() -> recorded.flatMap(RecordedVoice::allowed));
    if (word.isEmpty()
        || (recorded.flatMap(RecordedVoice::allowed).isEmpty() && licence.isEmpty())) {
      throw new UserException(
          "A voice is its speaker's own. Ask them whether it may be given to others, and under which"
              + " licence; then: backtalk voices export "
              + voice.id()
              + " --allowed-by \"Their Name\" --licence \"CC BY 4.0\"");
    }
    Recordings recordings = shelf.recordings(voice);
    if (recordings.rows().isEmpty()) {
      throw new UserException("Nothing is recorded of " + voice.id() + " yet.");
    }
    Voice shared =
        RecordedVoiceFile.with(
            voice,
            voice.id(),
            licence.orElse(voice.licence()),
            recorded.flatMap(RecordedVoice::spare),
            word);
    Path file =
        setup
            .environment()
            .workingFolder()
            .resolve(target.orElse(Path.of(voice.id() + VoicePackage.ENDING)));
    try (NewFile packed = NewFile.at(file, replace)) {
      RecordedVoiceFile.write(shelf.file(voice.id()), shared);
      VoicePackage.write(packed, shared, recordings);
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
    return file;
  }
}
