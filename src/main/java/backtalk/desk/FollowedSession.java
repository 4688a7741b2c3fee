package backtalk.desk;

import backtalk.control.socket.Requests;
import backtalk.control.socket.SessionClient;
import backtalk.control.socket.SessionFolders;
import backtalk.drawing.Drawings;
import backtalk.live.status.SeenStatus;
import backtalk.live.status.StatusJson;
import backtalk.plan.SegmentKind;
import backtalk.routine.Side;
import backtalk.session.Command;
import backtalk.system.ClockTime;
import backtalk.window.play.Scene;
import backtalk.window.play.Scene.Figure;
import backtalk.window.play.Scene.Ring;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A session that plays in another process, as a window shows it: what it tells through its socket,
 * and what it is told by the window's buttons.
 */
final class FollowedSession implements Supplier<Scene> {

  private static final String ELSEWHERE = " (it plays on if this window is closed)";
  private static final long LOOK_MILLIS = 150;

  private final SessionFolders folders;
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private volatile Optional<Scene> last = Optional.empty();
  private String said = "";

  /** What to tell of the last command until the next sentence; empty if it was taken. */
  private String refused = "";

  private boolean hasLooked;
  private Side side = Side.LEFT;

  FollowedSession(SessionFolders folders) {
    this.folders = folders;
  }

  /** Takes what the person asks for; for any thread. */
  void send(Command command) {
    commands.add(command);
  }

  @Override
  public Scene get() {
    return last.orElseGet(() -> Scene.starting("Backtalk", ""));
  }

  /**
   * Looks once, and passes on what was asked for meanwhile.
   *
   * @return false if no session plays any more
   * @throws IOException if one does and does not answer; the message is a sentence for the person
   */
  boolean look() throws IOException, InterruptedException {
    Command command = commands.poll(hasLooked ? LOOK_MILLIS : 0, TimeUnit.MILLISECONDS);
    hasLooked = true;
    if (command != null) {
      boolean isTaken =
          SessionClient.ask(folders, command.word()).filter(Requests.OK::equals).isPresent();
      refused = isTaken ? "" : "The session did not take that. Try again.";
    }
    Optional<String> answer = SessionClient.ask(folders, Requests.STATUS);
    answer.flatMap(StatusJson::read).map(this::scene).ifPresent(now -> last = Optional.of(now));
    return answer.isPresent();
  }

  private Scene scene(SeenStatus seen) {
    String needs =
        seen.needs().isEmpty() ? "" : "You need " + String.join(", ", seen.needs()) + ".";
    String routine = seen.routineName();
    if (seen.isStarting() || seen.phase().isEmpty()) {
      return Scene.starting(routine, needs);
    }
    SegmentKind kind = seen.phase().get();
    seen.side().ifPresent(now -> side = now);
    refused = seen.said().equals(said) ? refused : "";
    said = seen.said();
    Scene scene =
        new Scene(
            Scene.state(kind),
            routine + ELSEWHERE,
            seen.drawing().flatMap(pose -> Drawings.of(pose, side)),
            seen.stretchName().orElse(routine),
            figure(seen),
            repetition(seen),
            Scene.phase(kind),
            ring(seen),
            refused.isEmpty() ? seen.said() : refused,
            needs,
            next(seen),
            ClockTime.minutes(seen.sessionLeft()) + " left");
    return seen.isWaitingForSound() ? scene.waitingForSound() : scene;
  }

  private static Figure figure(SeenStatus seen) {
    Map<Side, Figure> sides = Map.of(Side.LEFT, Figure.LEFT, Side.RIGHT, Figure.RIGHT);
    return seen.side()
        .map(sides::get)
        .orElse(seen.repetition().isPresent() ? Figure.BOTH : Figure.NONE);
  }

  private static String repetition(SeenStatus seen) {
    return seen.repetition()
        .filter(number -> seen.repetitions().orElse(1) > 1)
        .map(number -> number(number, seen))
        .orElse("");
  }

  private static String number(int number, SeenStatus seen) {
    return number + " of " + seen.repetitions().orElse(1);
  }

  private static Optional<Ring> ring(SeenStatus seen) {
    return seen.secondsLeft()
        .filter(left -> seen.secondsWhole().orElse(0) > 0)
        .map(left -> new Ring(left, Math.min(1, left / (double) seen.secondsWhole().orElse(1))));
  }

  private static String next(SeenStatus seen) {
    if (seen.nextStretchName().isEmpty()) {
      return "The end";
    }
    Optional<String> word = seen.nextSide().map(next -> next.word() + " side");
    if (!seen.nextStretchName().equals(seen.stretchName())) {
      return seen.nextStretchName().get() + word.map(text -> ", " + text).orElse("");
    } else if (!seen.nextSide().equals(seen.side())) {
      return word.map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
          .orElse("Both sides");
    }
    return seen.nextRepetition()
        .map(number -> Scene.onceMore(number, seen.repetitions().orElse(1)))
        .orElse("");
  }
}
