package backtalk.app;

import java.util.List;

/** Everything that can be looked at, in the order in which it is needed. */
final class Checkups {

  private Checkups() {}

  /**
   * The checkups; none of them takes longer than {@link BoundedCheckup#LIMIT}, and none fails.
   *
   * @param silent whether nothing may sound
   */
  static List<Checkup> of(Setup setup, boolean silent) {
    return List.<Checkup>of(
            new JavaCheckup(),
            new SoundCheckup(setup.world(), silent),
            new VoicesCheckup(setup),
            new MicrophoneCheckup(setup),
            new ConfigCheckup(setup),
            new JournalCheckup(setup.folders().journal(), setup.world().clock()))
        .stream()
        .<Checkup>map(checkup -> new BoundedCheckup(checkup, BoundedCheckup.LIMIT))
        .toList();
  }
}
