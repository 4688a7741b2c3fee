package backtalk.app;

import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.PlayerListener;
import java.util.function.Consumer;

/** Looks on while sessions play, such as a window. */
interface Onlooker {

  /** Nobody looks on. */
  Onlooker NOBODY =
      new Onlooker() {
        @Override
        public PlayerListener watch(
            Studio studio, Course course, Director director, Consumer<Command> to) {
          return new PlayerListener() {};
        }

        @Override
        public void ended() {}

        @Override
        public boolean show() {
          return false;
        }
      };

  /**
   * A session begins.
   *
   * @param to takes what the person asks for
   * @return is told of its course
   */
  PlayerListener watch(Studio studio, Course course, Director director, Consumer<Command> to);

  /** Nothing sounds any more. */
  void ended();

  /** Brings it to the front, for any thread; false where there is nothing to be seen. */
  boolean show();
}
