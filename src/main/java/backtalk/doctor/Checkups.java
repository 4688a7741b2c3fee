package backtalk.doctor;

import backtalk.bus.BusException;
import backtalk.bus.SessionBus;
import backtalk.config.Setting;
import backtalk.remind.Reminders;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            ? Stream.of(
                new BusCheckup(setup.environment().variables()),
                new RemindersCheckup(new Reminders(setup)))
            : Stream.empty();
    return Stream.concat(everywhere, here)
        .<Checkup>map(checkup -> new BoundedCheckup(checkup, BoundedCheckup.LIMIT))
        .toList();
  }

  /** The Java that the program runs on. */
  static final class JavaCheckup implements Checkup {

    /** The first one that has what the program is written with. */
    private static final int OLDEST = 17;

    @Override
    public String name() {
      return "Java";
    }

    @Override
    public Finding check() {
      return of(
          Runtime.version().feature(),
          System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
    }

    static Finding of(int feature, String version) {
      if (feature < OLDEST) {
        return Finding.problem(
            "Java", "Java " + version + " is too old.", "Install Java " + OLDEST + " or newer.");
      }
      return Finding.ok("Java", "Java " + version + ".");
    }
  }

  /**
   * The session bus of a Linux desktop, for media keys and reminders. Without a desktop there is
   * none, and no session needs it.
   */
  record BusCheckup(Map<String, String> environment) implements Checkup {

    @Override
    public String name() {
      return "Session bus";
    }

    @Override
    public Finding check() {
      Optional<SessionBus> bus = SessionBus.of(environment);
      if (bus.isEmpty()) {
        return Finding.ok(
            name(),
            "None found, so there are no media keys, and reminders are said aloud. Sessions work"
                + " without it.");
      }
      try {
        bus.get().check();
        return Finding.ok(name(), "It responds: media keys and reminders can work.");
      } catch (BusException e) {
        return Finding.problem(
            name(),
            e.getMessage(),
            "Sessions still play, without media keys and reminders. Log out and in again.",
            "It does not respond.");
      }
    }
  }

  /** The config file, and the routine that it starts. */
  record ConfigCheckup(Setup setup) implements Checkup {

    @Override
    public String name() {
      return "Config";
    }

    @Override
    public Finding check() {
      Path file = setup.folders().configFile();
      try {
        for (Map.Entry<String, Setting<String>> named : setup.config().routines().entrySet()) {
          check(named.getKey(), named.getValue());
        }
        return Finding.ok(
            name(),
            Files.exists(file)
                ? file + " is valid."
                : "There is no config file, and none is needed. It would be " + file + ".");
      } catch (YamlException e) {
        return Finding.problem(
            name(), Finding.lines(e.problems()), "Fix it in any text editor.", e.spoken());
      } catch (UserException e) {
        return Finding.problem(name(), e.getMessage(), "The config is " + file + ".", e.spoken());
      }
    }

    private void check(String routine, Setting<String> named) throws UserException {
      try {
        setup.config(setup.shelf().find(routine));
      } catch (YamlException e) {
        throw e;
      } catch (UserException e) {
        throw new UserException(named.name() + ": " + e.getMessage(), e.spoken());
      }
    }
  }
}
