package backtalk.app;

import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.yaml.Ear;
import backtalk.yaml.Nearest;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The voices that can be chosen.
 *
 * @param folder with a file for each, and the lexicon
 */
record Voices(Path folder) {

  private static final String ENDING = ".yaml";
  private static final String LEXICON = "lexicon";

  /** The voice with an id. */
  Voice find(String id) throws UserException, YamlException {
    List<String> ids = ids();
    if (!ids.contains(id)) {
      String meant = Nearest.to(id, ids).map(near -> " Did you mean " + near + "?").orElse("");
      throw new UserException(
          "There is no voice \""
              + id
              + "\"."
              + meant
              + " The voices are: "
              + String.join(", ", ids)
              + ".",
          Ear.of("There is no voice called " + id + "." + meant));
    }
    return VoiceReader.read(folder.resolve(id + ENDING));
  }

  /**
   * A voice made to speak: words of the lexicon said right, at one loudness, nothing said twice
   * made twice.
   */
  SpeechEngine engine(Voice voice) throws YamlException {
    Lexicon lexicon = lexicon();
    return new Speaker(
        switch (voice.engine()) {
          case FREETTS -> new FreeTtsEngine(voice.pace(), voice.pitch(), lexicon);
        });
  }

  /** How words are said that a voice would say wrong. */
  Lexicon lexicon() throws YamlException {
    return LexiconReader.read(folder.resolve(LEXICON + ENDING));
  }

  private List<String> ids() throws UserException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(name -> !name.equals(LEXICON))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserException(
          "The folder with the voices cannot be read: " + folder + ". Install Backtalk anew.",
          "The folder with the voices cannot be read. Install Backtalk anew.");
    }
  }
}
