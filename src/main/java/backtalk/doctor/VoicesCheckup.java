package backtalk.doctor;

import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.util.ArrayList;
import java.util.List;

/** The voices: which there are, and whether the chosen one speaks. */
record VoicesCheckup(Setup setup) implements Checkup {

  private static final String SENTENCE = "Now your right side.";
  private static final String ANOTHER = "To choose another voice: backtalk config set voice auto";

  @Override
  public String name() {
    return "Voices";
  }

  @Override
  public Finding check() {
    Voices voices = setup.voices();
    try {
      Voice voice = setup.voice(setup.configOrDefaults());
      voices.check(voice);
      try (SpeechEngine engine = voices.alone(voice, WaitingCredit.endless())) {
        engine.speak(SENTENCE, 1);
      }
      return Finding.ok(name(), voice.id() + " speaks. " + others(voices, voice));
    } catch (SpeechException e) {
      return Finding.problem(
          name(), String.valueOf(e.getMessage()), ANOTHER, "The chosen voice does not speak.");
    } catch (YamlException e) {
      return Finding.problem(name(), e.getMessage(), "Fix the file.", e.spoken());
    } catch (UserException e) {
      return Finding.problem(name(), e.getMessage(), ANOTHER, e.spoken());
    }
  }

  private static String others(Voices voices, Voice chosen) throws UserException {
    List<String> there = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    StringBuilder namesakes = new StringBuilder();
    for (String id : voices.ids()) {
      if (!id.equals(chosen.id())) {
        Voice voice = voices.find(id);
        boolean installed = voices.isInstalled(voice);
        (installed ? there : missing).add(id);
        if (!installed) {
          voices
              .namesake(voice)
              .ifPresent(
                  file ->
                      namesakes.append(
                          " "
                              + file
                              + " is not the program of the voice "
                              + id
                              + ", but another of that name."));
        }
      }
    }
    String text = there.isEmpty() ? "" : "Also installed: " + String.join(", ", there) + ". ";
    return missing.isEmpty()
        ? text
        : text
            + "Not installed: "
            + String.join(", ", missing)
            + "; \"backtalk voices\" shows how to install them."
            + namesakes;
  }
}
