package backtalk.bench.ear;

import backtalk.bench.ear.SpokenLine.Form;
import backtalk.listen.rig.ShoeboxRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the microphone hears besides the talker, and from where it hears the talker.
 *
 * @param room none for a mouth close to the microphone in a dead room
 * @param level of the talker at the microphone, in dB below full scale
 * @param noise what kind, at some SNR; the noise of the microphone itself is always there
 * @param leak of the program's own voice, in dB relative to the talker
 */
record Condition(
    String name,
    Form form,
    Optional<ShoeboxRoom> room,
    double level,
    Kind noise,
    double snr,
    OptionalDouble leak) {

  static final double USUAL_LEVEL = -30;

  /** 40 dB below the usual talker: a quiet house. */
  static final double QUIET_LEVEL = -70;

  /** What the noise is. */
  enum Kind {
    NONE,
    PINK,
    BABBLE
  }

  /** Every condition, in the order of the table. */
  static List<Condition> all() {
    List<Condition> all = new ArrayList<>();
    Optional<ShoeboxRoom> near = Optional.of(ShoeboxRoom.BEDROOM);
    all.add(quiet("silence, dry", Form.BARE, Optional.empty(), USUAL_LEVEL));
    for (ShoeboxRoom room :
        List.of(ShoeboxRoom.BEDROOM, ShoeboxRoom.LIVING_ROOM, ShoeboxRoom.BARE_ROOM)) {
      all.add(quiet("silence, " + room.name(), Form.BARE, Optional.of(room), USUAL_LEVEL));
    }
    all.add(quiet("soft talker", Form.BARE, near, USUAL_LEVEL - 18));
    all.add(quiet("loud talker", Form.BARE, near, USUAL_LEVEL + 18));
    for (Kind kind : List.of(Kind.PINK, Kind.BABBLE)) {
      for (int snr : List.of(20, 10, 5)) {
        all.add(noisy(kind, snr, Form.BARE));
      }
    }
    for (int leak : List.of(-20, -10, 0, 10)) {
      all.add(leaking(leak, Form.BARE));
    }
    all.add(quiet("coach, silence, dry", Form.WAKE, Optional.empty(), USUAL_LEVEL));
    all.add(quiet("coach, silence, bedroom", Form.WAKE, near, USUAL_LEVEL));
    all.add(noisy(Kind.PINK, 10, Form.WAKE));
    all.add(leaking(0, Form.WAKE));
    all.add(quiet("long, silence, dry", Form.LONG, Optional.empty(), USUAL_LEVEL));
    all.add(noisy(Kind.PINK, 10, Form.LONG));
    return all;
  }

  private static Condition quiet(String name, Form form, Optional<ShoeboxRoom> room, double level) {
    return new Condition(name, form, room, level, Kind.NONE, 0, OptionalDouble.empty());
  }

  private static Condition noisy(Kind kind, int snr, Form form) {
    String noise = kind == Kind.PINK ? "pink noise" : "babble";
    return new Condition(
        prefix(form) + noise + ", " + snr + " dB SNR",
        form,
        Optional.of(ShoeboxRoom.BEDROOM),
        USUAL_LEVEL,
        kind,
        snr,
        OptionalDouble.empty());
  }

  private static Condition leaking(int leak, Form form) {
    return new Condition(
        prefix(form) + String.format(Locale.ROOT, "over own voice, %+d dB", leak),
        form,
        Optional.of(ShoeboxRoom.BEDROOM),
        USUAL_LEVEL,
        Kind.NONE,
        0,
        OptionalDouble.of(leak));
  }

  private static String prefix(Form form) {
    return switch (form) {
      case BARE -> "";
      case WAKE -> "coach, ";
      case LONG -> "long, ";
    };
  }

  /** Whether nothing but the microphone's own noise is in the way. */
  boolean isSilence() {
    return noise == Kind.NONE && leak.isEmpty();
  }
}
