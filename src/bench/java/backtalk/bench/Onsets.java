package backtalk.bench;

import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.PulseRig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** How far from their second the numbers of a countdown are heard, beside two common designs. */
final class Onsets implements Benchmark {

  private static final int MINUTES = 5;
  private static final double MILLISECONDS_A_FRAME = 1 / 16.0;

  @Override
  public String name() {
    return "onsets";
  }

  @Override
  public String about() {
    return """
    Holds of 10 s with a countdown from 5. Each figure is the onset of a word, as found in what
    the device was given by its likeness to the word's clip, less the second that it belongs
    on: late is positive. "score" is Backtalk: in frames in a file device's capture, counted
    from the session's first frame; in ms through PulseAudio, counted, as for the others, from
    the first sound of the hold. "timer" speaks on the ticks of a once-a-second timer, "chain"
    when the word before has ended and the rest of its second was slept, "sleep 1 s" when it
    has ended and a second was slept; each word on a line of its own, its clip made when its
    time has come, with a voice that is loaded and without the voice's leading silence.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    HoldSession session = HoldSession.with(home);
    OnsetTable table = new OnsetTable();
    PulseRig.start(Files.createDirectory(scratch.resolve("trial"))).close();
    addCaptured(table, session, home, Files.createDirectory(scratch.resolve("capture")));
    addPlayed(table, session, home, Files.createDirectory(scratch.resolve("score")));
    for (OnsetBaseline.Way way : OnsetBaseline.Way.values()) {
      Path folder = Files.createDirectory(scratch.resolve(way.name()));
      try (PulseRig rig = PulseRig.start(folder);
          BenchProgram program =
              BenchProgram.java(
                  home,
                  folder,
                  rig.environment(),
                  OnsetBaseline.class,
                  home.toString(),
                  way.name(),
                  Integer.toString(HoldSession.HOLDS))) {
        program.await(MINUTES);
        addEach(table, way.label(), session.find(rig.recorded()));
      }
    }
    return table.table();
  }

  private static void addCaptured(OnsetTable table, HoldSession session, Path home, Path folder)
      throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    play(session, home, folder, rig.environment());
    List<HeardHold> holds = session.find(rig.captured());
    List<List<OptionalLong>> errors = new ArrayList<>();
    for (int i = 0; i < holds.size(); i++) {
      errors.add(holds.get(i).errors(session.holdStarts().get(i)));
    }
    table.add("score, captured, frames", errors, 1);
  }

  private static void addPlayed(OnsetTable table, HoldSession session, Path home, Path folder)
      throws Exception {
    try (PulseRig rig = PulseRig.start(folder)) {
      play(session, home, folder, rig.environment());
      addEach(table, "score, played, ms", session.find(rig.recorded()));
    }
  }

  private static void addEach(OnsetTable table, String label, List<HeardHold> holds) {
    table.add(
        label,
        holds.stream().map(hold -> hold.errors(hold.first())).toList(),
        MILLISECONDS_A_FRAME);
  }

  private static void play(
      HoldSession session, Path home, Path folder, Map<String, String> environment)
      throws Exception {
    Path file = Files.writeString(folder.resolve("hold.yaml"), session.file());
    try (BenchProgram program =
        BenchProgram.backtalk(home, folder, environment, "start", file.toString())) {
      program.await(MINUTES);
    }
  }
}
