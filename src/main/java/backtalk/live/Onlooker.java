package backtalk.live;

import backtalk.live.status.StatusLine;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.PlayerListener;
import backtalk.setup.SessionResources;
import java.util.function.Consumer;

/** Looks on while sessions play, such as a window. */
public interface Onlooker {

  /** Nobody looks on. */
  Onlooker NOBODY =
      new Onlooker() {
        @Override
        public PlayerListener watch(
            SessionResources resources,
            StatusLine course,
            Director director,
            Consumer<Command> to) {
          return new PlayerListener() {};
        }

        @Override
        public void note(String why) {}

        @Override
        public void remark(String text) {}

        @Override
        public Asker asker(Asker otherwise) {
          return otherwise;
        }

        @Override
        public boolean show() {
          return false;
        }

        @Override
        public boolean canWaitForSound() {
          return false;
        }

        @Override
        public boolean wantsFile() {
          return false;
        }
      };

  /**
   * A session begins.
   *
   * @param to takes what the person asks for
   * @return is told of its course
   */
  PlayerListener watch(
      SessionResources resources, StatusLine course, Director director, Consumer<Command> to);

  /** There is no session to look at, and why. */
  void note(String why);

  /** There is something to know beside what is played; for any thread. */
  void remark(String text);

  /**
   * Who asks after a session.
   *
   * @param otherwise asks where nobody looks on
   */
  Asker asker(Asker otherwise);

  /** Brings it to the front, for any thread; false where there is nothing to be seen. */
  boolean show();

  /** Whether it is seen that a session waits for a sound output. */
  boolean canWaitForSound() throws InterruptedException;

  /** Whether the person did not want to wait, but to have the session in a sound file; once. */
  boolean wantsFile();
}
