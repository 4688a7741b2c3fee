package backtalk.desk;

import backtalk.config.Config;
import backtalk.plan.PlanException;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.setup.Setup;
import backtalk.speech.Voice;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import backtalk.window.pages.RoutineCard;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routines as the window lists them. */
record RoutineCards(Setup setup) {

  /** The one that starts when none is named comes first; of those with one id, the first counts. */
  List<RoutineCard> all() throws UserException {
    Config config = setup.config();
    Voice voice = setup.voice(config);
    Map<String, RoutineCard> cards = new LinkedHashMap<>();
    for (Path file : setup.shelf().files()) {
      RoutineCard card = card(file, config, voice);
      cards.putIfAbsent(card.id(), card);
    }
    List<RoutineCard> all = new ArrayList<>(cards.values());
    String usual = setup.usualRoutine(config);
    all.sort((one, other) -> Boolean.compare(other.id().equals(usual), one.id().equals(usual)));
    return all;
  }

  private RoutineCard card(Path file, Config config, Voice voice) {
    try {
      return card(RoutineReader.read(file), config, voice);
    } catch (YamlException e) {
      String name = String.valueOf(file.getFileName());
      return new RoutineCard(name, name, "", "", Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private RoutineCard card(Routine routine, Config config, Voice voice) {
    int count = routine.stretches().size();
    String stretches = count + (count == 1 ? " stretch" : " stretches");
    String needs = String.join(", ", routine.needs());
    try {
      Narrator narrator = setup.narrator(setup.plan(routine, config), voice, config);
      long minutes = ClockTime.roughMinutes(narrator.sessionLength());
      String length = stretches + ", about " + minutes + " min";
      return new RoutineCard(routine.id(), routine.name(), length, needs, Optional.empty());
    } catch (PlanException e) {
      String why = "Cannot start yet: " + e.getMessage();
      return new RoutineCard(routine.id(), routine.name(), stretches, needs, Optional.of(why));
    }
  }
}
