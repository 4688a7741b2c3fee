package backtalk.doctor;

import backtalk.setup.Setup;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be looked at, in the order in which it is needed. */
public final class Checkups {

  private Checkups() {}

  /**
   * The checkups; none of them takes longer than {@link BoundedCheckup#LIMIT}, and none fails.
   *
   * @param silent whether nothing may sound
   */
  public static List<Checkup> of(Setup setup, boolean silent) {
    Stream<Checkup> everywhere =
        Stream.of(
            new JavaCheckup(),
            new SoundCheckup(setup.environment(), silent),
            new VoicesCheckup(setup),
            new MicrophoneCheckup(setup),
            new ConfigCheckup(setup),
            new JournalCheckup(setup.folders().journal(), setup.environment().clock()));
    Stream<Checkup> here =
        System.getProperty("os.name").equals("Linux")
            ? Stream.of(new BusCheckup(setup.environment().variables()))
            : Stream.empty();
    return Stream.concat(everywhere, here)
        .<Checkup>map(checkup -> new BoundedCheckup(checkup, BoundedCheckup.LIMIT))
        .toList();
  }
}
