package backtalk.desk;

import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.page.Overview;
import backtalk.page.Overview.ShownStretch;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.routine.Routine;
import backtalk.routine.RoutineGroup;
import backtalk.routine.Side;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.setup.Setup;
import backtalk.speech.Voice;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.RoutineInside;
import backtalk.words.DoseWords;
import backtalk.words.FrequencyWords;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The routines as the window lists them, and as it shows one. */
record RoutineCards(Setup setup) {

  private static final String OWN = "Your own";
  private static final String OTHERS = "Others";

  /** The one that starts when none is named comes first, then group by group. */
  List<RoutineCard> all() throws UserException {
    Config config = setup.config();
    Voice voice = setup.voice(config);
    Map<String, RoutineCard> cards = new LinkedHashMap<>();
    for (Path file : setup.shelf().files()) {
      RoutineCard card = card(file, config, voice);
      cards.putIfAbsent(card.id(), card);
    }
    List<RoutineCard> all = new ArrayList<>(cards.values());
    List<String> order =
        Stream.of(
                Stream.of(ConfigTable.USUAL_ROUTINE),
                Stream.of(RoutineGroup.values()).map(RoutineGroup::heading),
                Stream.of(OWN, OTHERS))
            .flatMap(headings -> headings)
            .toList();
    all.sort(Comparator.comparingInt(card -> order.indexOf(card.group())));
    return all;
  }

  private RoutineCard card(Path file, Config config, Voice voice) {
    try {
      Routine routine = RoutineReader.read(file);
      return card(routine, group(file, routine, config), config, voice);
    } catch (YamlException e) {
      String name = String.valueOf(file.getFileName());
      return broken(name, String.valueOf(e.getMessage()));
    }
  }

  /** Something is wrong with it. */
  static RoutineCard broken(String name, String why) {
    return new RoutineCard(name, name, OWN, "", "", "", "", Optional.empty(), "", Optional.of(why));
  }

  /** What the person has put into their folder is theirs, whatever it is for. */
  private String group(Path file, Routine routine, Config config) {
    if (routine.id().equals(setup.usualRoutine(config))) {
      return ConfigTable.USUAL_ROUTINE;
    }
    return file.startsWith(setup.shelf().own())
        ? OWN
        : routine.group().map(RoutineGroup::heading).orElse(OTHERS);
  }

  private RoutineCard card(Routine routine, String group, Config config, Voice voice) {
    int count = routine.stretches().size();
    String stretches = count + (count == 1 ? " stretch" : " stretches");
    String length = stretches;
    String asks = "";
    Optional<String> problem = Optional.empty();
    try {
      Narrator narrator =
          setup.narrator(setup.plan(routine, config.in(routine.id())), voice, config);
      length = stretches + ", about " + ClockTime.roughMinutes(narrator.sessionLength()) + " min";
    } catch (PlanException e) {
      asks = MissingAnswers.asks(e);
      problem =
          asks.isEmpty() ? Optional.of("Cannot start yet: " + e.getMessage()) : Optional.empty();
    }
    return new RoutineCard(
        routine.id(),
        routine.name(),
        group,
        routine.purpose().orElse(""),
        length,
        routine.frequency().map(FrequencyWords::read).orElse(""),
        String.join(", ", routine.needs()),
        drawing(routine),
        asks,
        problem);
  }

  private static Optional<Drawing> drawing(Routine routine) {
    return routine.stretches().stream()
        .flatMap(stretch -> Drawings.of(stretch, Side.LEFT))
        .findFirst();
  }

  /** What is in a routine, as this person does it; as it stands in its file where that is open. */
  RoutineInside inside(String id) throws UserException {
    Config config = setup.config();
    Routine routine = setup.shelf().find(id);
    RoutineCard card = card(routine, "", config, setup.voice(config));
    return new RoutineInside(card, routine.prepare(), routine.advice().full(), stretches(routine));
  }

  private List<RoutineInside.ShownStretch> stretches(Routine routine) throws UserException {
    try {
      Plan plan = setup.plan(routine, setup.config(routine));
      return Overview.stretches(plan).stream().map(shown -> shown(shown, shown.dose())).toList();
    } catch (PlanException e) {
      return routine.stretches().stream()
          .map(
              stretch ->
                  shown(
                      new ShownStretch(stretch, List.of()),
                      DoseWords.read(stretch, routine.id(), false, routine.rest())
                          .replaceAll(": set [^ ]+ in the config", "")))
          .toList();
    }
  }

  private static RoutineInside.ShownStretch shown(ShownStretch shown, String dose) {
    return new RoutineInside.ShownStretch(
        shown.stretch().name(), dose, String.join(" ", shown.instructions()), shown.drawings());
  }
}
