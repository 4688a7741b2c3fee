package backtalk.studio;

import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.Voice;
import backtalk.speech.recorded.RecordedVoiceFile;
import backtalk.speech.recorded.Recordings;
import backtalk.system.UserException;
import backtalk.words.SpokenLength;
import backtalk.yaml.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The person's own recorded voices, each a file and a folder. */
public record VoiceShelf(Setup setup) {

  private static final String PRIVATE = "Not to be shared: recorded for this person alone";
  private static final int ENOUGH_FOR_PACE = 60;

  private Voices voices() {
    return setup.voices();
  }

  /** The id for what a person calls a voice. */
  static String id(String name) throws UserException {
    return Texts.idOf(name)
        .filter(id -> !id.equals("auto") && !id.equals("lexicon"))
        .orElseThrow(
            () ->
                new UserException(
                    "\"" + name + "\" cannot be the name of a voice: take a word such as anna."));
  }

  /** The voice file of an id. */
  Path file(String id) {
    return voices().own().resolve(id + ".yaml");
  }

  /** A recorded voice of this person. */
  public Voice find(String name) throws UserException {
    String id = id(name);
    Voice voice = voices().find(Files.exists(file(id)) ? id : name);
    if (voice.engine() != Voice.Engine.RECORDED) {
      throw new UserException("The voice " + voice.id() + " is not a recorded one.");
    }
    return voice;
  }

  /** All recorded voices of this person. */
  public List<Voice> all() throws UserException {
    List<Voice> all = new ArrayList<>();
    for (String id : voices().ids()) {
      if (Files.exists(file(id)) && voices().find(id).engine() == Voice.Engine.RECORDED) {
        all.add(voices().find(id));
      }
    }
    return all;
  }

  /** The same, made if there is none. */
  Voice findOrMake(String name) throws UserException {
    String id = id(name);
    if (voices().ids().contains(id)) {
      return find(id);
    }
    Voice voice = RecordedVoiceFile.fresh(id, name, PRIVATE, SpokenLength.CALM);
    try {
      Files.createDirectories(voices().own());
      RecordedVoiceFile.write(file(id), voice);
    } catch (IOException e) {
      throw failed(e);
    }
    return voice;
  }

  /** What was recorded of a voice. */
  public Recordings recordings(Voice voice) throws UserException {
    return voices().recordings(voice);
  }

  /** Notes how fast the speaker has spoken, once there is enough to tell. */
  void measure(Voice voice) throws UserException {
    try {
      Optional<Double> pace = recordings(voice).pace(ENOUGH_FOR_PACE);
      if (pace.isPresent()) {
        RecordedVoiceFile.notePace(file(voice.id()), pace.get());
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  static UserException failed(IOException e) {
    return new UserException(
        String.valueOf(e.getMessage()), "A file of the voice cannot be read or written.");
  }
}
