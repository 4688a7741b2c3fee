package backtalk.live;

import backtalk.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A program that stays awake, and does what files tell it: "pause" to wait for long, "play" to go
 * on. Its argument is their folder.
 */
final class AwakeChild {

  private AwakeChild() {}

  public static void main(String[] args) {
    StayAwake awake = new StayAwake(System.getenv(), Duration.ofMillis(300));
    awake.tell(StayAwake.State.PLAYS);
    await(args[0], "pause");
    awake.tell(StayAwake.State.WAITS);
    await(args[0], "play");
    awake.tell(StayAwake.State.PLAYS);
    await(args[0], "never");
  }

  private static void await(String folder, String file) {
    Waiting.until(file, Duration.ofMinutes(1), () -> Files.exists(Path.of(folder, file)));
  }
}
