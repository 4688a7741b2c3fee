package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.control.socket.SessionFolders;
import backtalk.control.socket.SessionLock;
import backtalk.control.socket.SessionServer;
import backtalk.drawing.Drawings;
import backtalk.routine.Side;
import backtalk.session.Command;
import backtalk.window.play.Scene;
import backtalk.window.play.Scene.Figure;
import backtalk.window.play.Scene.PlayState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A window's view of a session in another process: through its socket. */
@Timeout(60)
class FollowedSessionTest {

  private static final String STARTING =
      "{\"running\":true,\"state\":\"starting\",\"routine\":\"six\",\"routineName\":\"Six\","
          + "\"phase\":null,\"sessionSecondsLeft\":900,\"needs\":[\"a mat\",\"a chair\"]}";

  private static final String HOLDING =
      "{\"running\":true,\"state\":\"playing\",\"routine\":\"six\",\"routineName\":\"Six\","
          + "\"phase\":\"hold\",\"stretch\":\"knee\",\"stretchName\":\"Knee to chest\","
          + "\"side\":\"right\",\"drawing\":\"knee-to-chest\",\"repetition\":2,\"repetitions\":3,"
          + "\"set\":1,\"sets\":1,\"secondsLeft\":15,\"sessionSecondsLeft\":725,"
          + "\"secondsWhole\":20,\"said\":\"Breathe.\",\"needs\":[],"
          + "\"nextStretchName\":\"Knee to chest\",\"nextSide\":\"right\",\"nextRepetition\":3,\"text\":\"\"}";

  @TempDir private Path folder;
  private SessionFolders folders;
  private FollowedSession followed;
  private final List<Command> commands = new CopyOnWriteArrayList<>();
  private volatile String status = STARTING;
  private volatile int waiting;

  @BeforeEach
  void follow() throws IOException {
    folders = new TestEnvironment(folder).environment().sessionFolders();
    followed = new FollowedSession(folders);
  }

  private SessionServer serve() throws IOException {
    SessionServer server =
        new SessionServer(folders.open(), () -> status, () -> false, () -> waiting, why -> {});
    server.start(commands::add);
    return server;
  }

  @Test
  @SuppressWarnings("try") // both are there as long as they are open
  void isSeenAsItTellsAndIsCommanded() throws Exception {
    try (SessionLock lock = folders.take().orElseThrow();
        SessionServer server = serve()) {
      Waiting.until("an answer", followed::look);
      assertThat(followed.get()).isEqualTo(Scene.starting("Six", "You need a mat, a chair."));

      status = HOLDING;
      assertThat(followed.look()).isTrue();
      assertThat(followed.get())
          .isEqualTo(
              new Scene(
                  PlayState.PLAYING,
                  "Six (it plays on if this window is closed)",
                  Drawings.of("knee-to-chest", Side.RIGHT),
                  "Knee to chest",
                  Figure.RIGHT,
                  "2 of 3",
                  "Hold",
                  Optional.of(new Scene.Ring(15, 0.75)),
                  "Breathe.",
                  "",
                  "Once more, 3 of 3",
                  "12:05 left"));

      followed.send(Command.PAUSE_OR_RESUME);
      followed.look();
      assertThat(commands).containsExactly(Command.PAUSE_OR_RESUME);

      status = HOLDING.replace("\"phase\":\"hold\"", "\"phase\":\"pause\"");
      followed.look();
      assertThat(followed.get().state()).isEqualTo(PlayState.PAUSED);
      assertThat(followed.get().phase()).isEqualTo("Paused");
    }
    assertThat(followed.look()).as("it is over").isFalse();
  }

  @Test
  @SuppressWarnings("try") // both are there as long as they are open
  void whatIsNotTakenIsTold() throws Exception {
    try (SessionLock lock = folders.take().orElseThrow();
        SessionServer server = serve()) {
      status = HOLDING;
      Waiting.until("an answer", followed::look);
      waiting = 1_000;
      followed.send(Command.NEXT);
      followed.look();
      assertThat(commands).isEmpty();
      assertThat(followed.get().caption()).isEqualTo("The session did not take that. Try again.");

      status = HOLDING.replace("Breathe.", "Keep breathing.");
      followed.look();
      assertThat(followed.get().caption())
          .as("until the next sentence")
          .isEqualTo("Keep breathing.");
    }
  }

  /** The number after the last of a set is not one more; one alone has no number. */
  @Test
  @SuppressWarnings("try") // both are there as long as they are open
  void whatComesNextIsAsTheSessionTellsIt() throws Exception {
    try (SessionLock lock = folders.take().orElseThrow();
        SessionServer server = serve()) {
      status =
          HOLDING
              .replace("\"repetition\":2", "\"repetition\":3")
              .replace("\"nextRepetition\":3", "\"nextRepetition\":1");
      Waiting.until("an answer", followed::look);
      assertThat(followed.get().next()).isEqualTo("The first of 3");
      status =
          HOLDING
              .replace("\"repetitions\":3", "\"repetitions\":1")
              .replace("\"nextRepetition\":3", "\"nextRepetition\":1");
      Waiting.until("an answer", followed::look);
      assertThat(followed.get().next()).isEqualTo("The stretch itself");
    }
  }

  @Test
  @SuppressWarnings("try") // it is held as long as it is open
  void whoHoldsTheRightAndSaysNothingIsTold() throws Exception {
    try (SessionLock lock = folders.take().orElseThrow()) {
      assertThatThrownBy(followed::look).hasMessage("The session does not respond.");
    }
  }
}
