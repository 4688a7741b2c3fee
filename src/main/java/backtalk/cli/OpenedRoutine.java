package backtalk.cli;

import backtalk.plan.PlanException;
import backtalk.review.ReadBack;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Setup;
import backtalk.system.FileTrouble;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A routine file from somewhere else, such as a mail: read back first, then played, or kept in the
 * person's own folder under its id.
 *
 * @param file where it lies
 * @param text what it says
 */
record OpenedRoutine(Setup setup, Path file, String text, Routine routine) {

  /** What a person may want of it, as a window's buttons and a terminal's answers name it. */
  static final String PLAY = "play";

  static final String KEEP = "keep";

  private static final String BLANKS =
      "Before it can be played, something has to be filled in: keep it first, then start it.";

  /**
   * Reads it.
   *
   * @throws UserException if it cannot be read, or is no routine
   */
  static OpenedRoutine read(Setup setup, Path given) throws UserException {
    Path file = setup.environment().workingFolder().resolve(given);
    Routine routine = RoutineReader.read(file);
    try {
      return new OpenedRoutine(setup, file, Files.readString(file), routine);
    } catch (IOException e) {
      throw cannot("read", file, e);
    }
  }

  private static UserException cannot(String what, Path file, IOException e) {
    return new UserException(
        "The file " + file + " cannot be " + what + ": " + FileTrouble.reason(e) + ".");
  }

  /** What it says, in plain words: a line for the routine, one for each exercise. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(ReadBack.lines(routine));
    if (hasBlanks()) {
      lines.add(BLANKS);
    }
    return lines;
  }

  /** What can be done with it: settings know the stretches of routines that are kept, alone. */
  List<String> answers() {
    return hasBlanks() ? List.of(KEEP) : List.of(PLAY, KEEP);
  }

  private boolean hasBlanks() {
    try {
      setup.plan(routine, setup.config(routine));
      return false;
    } catch (PlanException e) {
      return !e.missing().isEmpty();
    } catch (UserException e) {
      return false; // told when it is played
    }
  }

  /** Where it is kept, or would be. */
  Path place() {
    return setup.folders().routines().resolve(routine.id() + ".yaml");
  }

  /**
   * Keeps it; what it says is left as it is.
   *
   * @return what has become of it, for the person
   * @throws UserException if another routine has its id, or the folder cannot be written
   */
  String keep() throws UserException {
    Path place = place();
    try {
      if (Files.exists(place) && Files.readString(place).equals(text)) {
        return "\"" + routine.name() + "\" is kept already, as " + routine.id() + ".";
      }
    } catch (IOException e) {
      throw cannot("read", place, e);
    }
    try {
      if (setup.shelf().holds(routine.id())) {
        throw new UserException(
            "There is another routine with the id \""
                + routine.id()
                + "\", and it was not changed. To keep both, write another id into "
                + file
                + ": id: "
                + routine.id()
                + "-2. To have this one alone, delete the other first.");
      }
      Files.createDirectories(setup.folders().routines());
      WholeFile.write(place, text.getBytes(StandardCharsets.UTF_8), () -> Files.notExists(place));
    } catch (IOException e) {
      throw cannot("written", place, e);
    }
    return "\"" + routine.name() + "\" is kept. It starts by: backtalk start " + routine.id();
  }
}
