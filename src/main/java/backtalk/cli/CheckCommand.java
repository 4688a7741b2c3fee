package backtalk.cli;

import backtalk.drawing.UnknownPoses;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.review.PronunciationIssues;
import backtalk.review.ReadBack;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.routine.reader.RoutineReader.ReadRoutine;
import backtalk.score.Narrator;
import backtalk.setup.Setup;
import backtalk.speech.Lexicon;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.speech.freetts.Spelling;
import backtalk.words.Numerals;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads routine files, and says what they mean and what is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Read routine files back in plain words, one line per exercise, and report mistakes with"
          + " their line in the file.",
      "A file is \"good\"; or it is \"usable, but\" these lines are a problem for the listener:"
          + " signs that cannot be spoken, words that the voice can only spell, a side that is"
          + " written out where both are meant, an unknown drawing; or it has mistakes, and cannot"
          + " be started."
    },
    footer = {"", "Exit codes: 0 all files are good or usable, 2 at least one has mistakes."})
final class CheckCommand implements Callable<Integer> {

  /** Words a minute of most voices: for a question, nearly is near enough. */
  private static final double PACE = 130;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Routine files.")
  List<Path> files = new ArrayList<>();

  private final Setup setup;

  CheckCommand(Setup setup) {
    this.setup = setup;
  }

  private static Function<String, List<String>> missingSounds(Lexicon lexicon) {
    FreeTtsEngine kevin =
        new FreeTtsEngine(FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, lexicon);
    return word -> {
      try {
        return kevin.exchanged(word);
      } catch (SpeechException e) {
        return List.of(); // it is too long to be a word
      }
    };
  }

  @Override
  public Integer call() throws YamlException {
    Lexicon lexicon = setup.voices().lexicon();
    PronunciationIssues issues =
        new PronunciationIssues(
            Spelling::isSpelled, lexicon.words()::containsKey, missingSounds(lexicon));
    PrintWriter out = setup.environment().out();
    boolean bad = false;
    for (Path file : files) {
      try {
        Path path = setup.environment().workingFolder().resolve(file);
        ReadRoutine good = RoutineReader.readWithWarnings(path);
        ReadRoutine read = good.with(UnknownPoses.in(good.poses()));
        List<String> warnings = new ArrayList<>(issues.in(read));
        tooLong(read.routine()).ifPresent(warnings::add);
        out.println(file);
        ReadBack.lines(read.routine()).forEach(line -> out.println("  " + line));
        out.println(file + ": " + (warnings.isEmpty() ? "good" : "usable, but"));
        warnings.forEach(warning -> out.println("  " + warning));
      } catch (YamlException e) {
        bad = true;
        setup.environment().err().println(e.getMessage());
      }
    }
    return bad ? Cli.BAD_INPUT : Cli.DONE;
  }

  /** A question about a session that may have become so long by a mistake. */
  private Optional<String> tooLong(Routine routine) {
    try {
      Plan plan = Planner.plan(routine, Preferences.defaults());
      Duration length = new Narrator(plan, PACE, Speaker.DEFAULT_PAUSE).sessionLength();
      return length.compareTo(Routine.LONG) > 0
          ? Optional.of(
              "All of it takes about " + Numerals.FIGURES.roughly(length) + ". Is that meant?")
          : Optional.empty();
    } catch (PlanException e) {
      return Optional.empty(); // there is no length before the rest is filled in
    }
  }
}
