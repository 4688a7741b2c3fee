package backtalk.config;

import backtalk.config.ConfigChoices.Felt;
import backtalk.config.ConfigChoices.FirstSide;
import backtalk.config.ConfigChoices.HowMuch;
import backtalk.config.ConfigChoices.KeepChanges;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigChoices.OnOff;
import backtalk.config.ConfigChoices.PainfulSide;
import backtalk.config.ConfigChoices.ReadyWhen;
import backtalk.config.ConfigChoices.WakeWord;
import backtalk.config.ConfigChoices.WakeWordWhen;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.script.Signal;
import backtalk.system.EnumWords;
import backtalk.window.Theme;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Lists;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.TimeText;
import backtalk.yaml.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be set: its name, what it may be, and what it is when nothing is set. */
public final class ConfigTable {

  /** How the system's own choice of a microphone is written. */
  public static final String SYSTEM_DEVICE = "default";

  /** Stands for the best voice that is installed. */
  public static final String AUTO_VOICE = "auto";

  /** What stands where a file or a folder may stand, and none does. */
  public static final String NOTHING = "none";

  private static final Preferences STANDARD = Preferences.defaults();

  public static final Setting<String> ROUTINE = id("routine", "six-stretches");
  public static final Setting<Double> HOLD_SCALE = scale("holds.scale", STANDARD.holds().scale());
  public static final PerStretch<Duration> HOLDS =
      new PerStretch<>(
          "holds", Times.time(Duration.ofSeconds(1), Duration.ofHours(1)), TimeText::write);
  public static final PerStretch<Integer> REPETITIONS =
      new PerStretch<>("repetitions", Numbers.whole(1, 100), String::valueOf);
  public static final PerStretch<String> VARIANTS =
      new PerStretch<>("variants", Texts.id(), Function.identity());
  public static final Setting<RangeChoice> RANGES =
      choice("ranges", RangeChoice.class, STANDARD.ranges());
  public static final Setting<List<String>> LEAVE_OUT =
      new Setting<>("leave-out", Lists.of(Texts.id()), Optional.of(List.of()), List::toString);
  public static final Setting<FirstSide> FIRST_SIDE =
      choice("sides.first", FirstSide.class, FirstSide.valueOf(STANDARD.firstSide().name()));
  public static final Setting<PainfulSide> PAINFUL_SIDE =
      choice("painful-side", PainfulSide.class, PainfulSide.NONE);
  public static final Setting<Duration> CHANGE_POSITION =
      time("times.change-position", STANDARD.times().changePosition());
  public static final Setting<Duration> CHANGE_SURFACE =
      time("times.change-surface", STANDARD.times().changeSurface());
  public static final Setting<Duration> SAME_POSITION =
      time("times.same-position", STANDARD.times().samePosition());
  public static final Setting<Duration> SWITCH =
      time("times.switch", STANDARD.times().switchSides());
  public static final Setting<Duration> SETTLE = time("times.settle", STANDARD.times().settle());
  public static final Setting<Double> STEPS = scale("times.steps", STANDARD.times().steps());
  public static final Setting<Duration> BREATH_IN = breath("breath.in", STANDARD.breath().in());
  public static final Setting<Duration> BREATH_OUT = breath("breath.out", STANDARD.breath().out());
  public static final Setting<Integer> COUNTDOWN_FROM =
      whole("countdown.from", 0, 10, STANDARD.countdown().from());
  public static final Setting<CountdownStyle> COUNTDOWN_STYLE =
      choice("countdown.style", CountdownStyle.class, STANDARD.countdown().style());
  public static final Setting<Boolean> HALFWAY = yesOrNo("cues.halfway", STANDARD.halfway());
  public static final Setting<Boolean> TEN_SECONDS =
      yesOrNo("cues.ten-seconds", STANDARD.tenSeconds());
  static final Setting<Boolean> TICK = yesOrNo("cues.tick", false);
  static final Setting<Boolean> BREATHING_TONE = yesOrNo("cues.breathing-tone", false);
  static final Setting<Boolean> SOUND_HOLD_BEGINS = yesOrNo("earcons.hold-begins", true);
  static final Setting<Boolean> SOUND_HOLD_ENDS = yesOrNo("earcons.hold-ends", false);
  static final Setting<Boolean> SOUND_SWITCH = yesOrNo("earcons.side-switch", false);
  static final Setting<Boolean> SOUND_PAUSED = yesOrNo("earcons.paused", true);
  static final Setting<Boolean> SOUND_RESUMED = yesOrNo("earcons.resumed", true);
  public static final Setting<Boolean> SOUND_ERROR = yesOrNo("earcons.error", true);

  /** What switches each small sound on. */
  public static final Map<Signal, Setting<Boolean>> SIGNALS =
      Map.of(
          Signal.HOLD_BEGINS, SOUND_HOLD_BEGINS,
          Signal.HOLD_ENDS, SOUND_HOLD_ENDS,
          Signal.SIDE_SWITCH, SOUND_SWITCH,
          Signal.PAUSED, SOUND_PAUSED,
          Signal.RESUMED, SOUND_RESUMED,
          Signal.ERROR, SOUND_ERROR,
          Signal.TICK, TICK,
          Signal.BREATHING_TONE, BREATHING_TONE);

  public static final Setting<HowMuch> INSTRUCTIONS =
      choice("instructions", HowMuch.class, HowMuch.AUTO);
  public static final Setting<Integer> WORDS_SEED = whole("words-seed", 0, 9999, 0);
  public static final Setting<Felt> FELT = choice("felt", Felt.class, Felt.UNSAID);
  public static final Setting<KeepChanges> KEEP_CHANGES =
      choice("keep-changes", KeepChanges.class, KeepChanges.ASK);
  public static final Setting<String> VOICE = id("voice", AUTO_VOICE);
  public static final Setting<Integer> PACE = whole("pace", 60, 300, 130);
  public static final Setting<Integer> VOLUME = whole("volume", 0, 100, 100);
  public static final Setting<Duration> LEAD =
      setting(
          "sound.lead",
          Times.time(Duration.ZERO, Duration.ofSeconds(5)),
          STANDARD.sounds().before(),
          TimeText::write);
  public static final Setting<Duration> START_DELAY = time("sound.start-delay", Duration.ZERO);
  public static final Setting<Duration> LATENCY =
      setting(
          "sound.latency",
          Times.time(Duration.ZERO, Duration.ofSeconds(2)),
          Duration.ZERO,
          TimeText::write);
  public static final Setting<String> BACKGROUND =
      setting("background", Texts.text(), NOTHING, Function.identity());
  public static final Setting<Mic> MIC = choice("mic", Mic.class, Mic.AUTO);
  public static final Setting<String> MIC_DEVICE =
      setting("mic-device", Texts.text(), SYSTEM_DEVICE, Function.identity());
  public static final Setting<Integer> MIC_GAIN = whole("mic-gain", -20, 40, 0);
  public static final Setting<WakeWord> WAKE_WORD =
      choice("wake-word", WakeWord.class, WakeWord.NONE);
  public static final Setting<WakeWordWhen> WAKE_WORD_WHEN =
      choice("wake-word-when", WakeWordWhen.class, WakeWordWhen.MOVING);
  public static final Setting<Boolean> CLAPS = yesOrNo("claps", false);
  public static final Setting<ReadyWhen> READY_WHEN =
      choice("ready-when", ReadyWhen.class, ReadyWhen.TIME);
  public static final Setting<OnOff> MEDIA_KEYS = choice("media-keys", OnOff.class, OnOff.ON);
  public static final Setting<Boolean> START_AT_ONCE = yesOrNo("window.start-at-once", true);
  public static final Setting<Theme> THEME = choice("window.theme", Theme.class, Theme.AUTO);

  /** Every setting that has a name of its own, in the order of the example. */
  static final List<Setting<?>> ALL =
      List.of(
          ROUTINE,
          HOLD_SCALE,
          RANGES,
          LEAVE_OUT,
          FIRST_SIDE,
          PAINFUL_SIDE,
          CHANGE_POSITION,
          CHANGE_SURFACE,
          SAME_POSITION,
          SWITCH,
          SETTLE,
          STEPS,
          BREATH_IN,
          BREATH_OUT,
          COUNTDOWN_FROM,
          COUNTDOWN_STYLE,
          HALFWAY,
          TEN_SECONDS,
          TICK,
          BREATHING_TONE,
          SOUND_HOLD_BEGINS,
          SOUND_HOLD_ENDS,
          SOUND_SWITCH,
          SOUND_PAUSED,
          SOUND_RESUMED,
          SOUND_ERROR,
          INSTRUCTIONS,
          WORDS_SEED,
          FELT,
          KEEP_CHANGES,
          VOICE,
          PACE,
          VOLUME,
          LEAD,
          START_DELAY,
          LATENCY,
          BACKGROUND,
          MIC,
          MIC_DEVICE,
          MIC_GAIN,
          WAKE_WORD,
          WAKE_WORD_WHEN,
          CLAPS,
          READY_WHEN,
          MEDIA_KEYS,
          START_AT_ONCE,
          THEME);

  /** The groups that also take the ids of stretches. */
  static final List<PerStretch<?>> PER_STRETCH = List.of(HOLDS, REPETITIONS, VARIANTS);

  private static final String NO_VOSK =
      "Vosk can no longer be chosen: the recogniser that comes with Backtalk is always used.";

  /** What there was once, and why it is gone. */
  static final Map<String, String> REMOVED = Map.of("recognizer", NO_VOSK, "vosk-folder", NO_VOSK);

  private ConfigTable() {}

  /** The setting of that full name, such as "times.switch" or "holds.childs-pose". */
  static Optional<Setting<?>> find(String name) {
    Optional<Setting<?>> known =
        ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    int dot = name.indexOf('.');
    if (known.isPresent() || dot < 0 || !Texts.isId(name.substring(dot + 1))) {
      return known;
    }
    return perStretch(name.substring(0, dot)).map(group -> group.of(name.substring(dot + 1)));
  }

  /** The group of settings for each stretch that has that name. */
  static Optional<PerStretch<?>> perStretch(String group) {
    return PER_STRETCH.stream().filter(settings -> settings.group().equals(group)).findFirst();
  }

  private static <T> Setting<T> setting(
      String name, Decoder<T> decoder, T standard, Function<T, String> writer) {
    return new Setting<>(name, decoder, Optional.of(standard), writer);
  }

  private static Setting<String> id(String name, String standard) {
    return setting(name, Texts.id(), standard, Function.identity());
  }

  private static Setting<Integer> whole(String name, int least, int most, int standard) {
    return setting(name, Numbers.whole(least, most), standard, String::valueOf);
  }

  private static Setting<Double> scale(String name, double standard) {
    return setting(name, Numbers.decimal(0.1, 10), standard, ConfigTable::plain);
  }

  private static Setting<Duration> time(String name, Duration standard) {
    Decoder<Duration> decoder = Times.time(Duration.ZERO, Duration.ofMinutes(5));
    return setting(name, decoder, standard, TimeText::write);
  }

  private static Setting<Duration> breath(String name, Duration standard) {
    return setting(
        name, Times.time(Duration.ofSeconds(1), Duration.ofSeconds(20)), standard, TimeText::write);
  }

  private static Setting<Boolean> yesOrNo(String name, boolean standard) {
    return setting(name, Choices.yesOrNo(), standard, String::valueOf);
  }

  private static <E extends Enum<E>> Setting<E> choice(String name, Class<E> type, E standard) {
    return setting(name, Choices.of(type), standard, EnumWords::of);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
