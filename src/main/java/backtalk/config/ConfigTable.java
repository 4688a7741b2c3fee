package backtalk.config;

import backtalk.config.ConfigChoices.EffortSetting;
import backtalk.config.ConfigChoices.FirstSideSetting;
import backtalk.config.ConfigChoices.InstructionsSetting;
import backtalk.config.ConfigChoices.KeepChanges;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigChoices.OnOff;
import backtalk.config.ConfigChoices.PainfulSide;
import backtalk.config.ConfigChoices.ReadyWhen;
import backtalk.config.ConfigChoices.RoomToneSetting;
import backtalk.config.ConfigChoices.WakeWordSetting;
import backtalk.config.ConfigChoices.WakeWordWhen;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.script.Signal;
import backtalk.window.SessionWindow.Theme;
import backtalk.words.SpokenLength;
import backtalk.yaml.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Everything that can be set: its name, what it may be, what it is when nothing is set, how it is
 * explained, what it changes, and how the window shows it. All else that tells of settings is made
 * from this table.
 */
public final class ConfigTable {

  /** How the system's own choice of a microphone is written. */
  public static final String SYSTEM_DEVICE = "default";

  /** Stands for the best voice that is installed. */
  public static final String AUTO_VOICE = "auto";

  /** What stands where a file or a folder may stand, and none does. */
  public static final String NOTHING = "none";

  /** What the routine is called, in the window, that starts when none is named. */
  public static final String USUAL_ROUTINE = "The usual routine";

  private static final String BREATHS = "Where a stretch is held for a number of breaths.";

  private static final String REMINDED =
      "You are reminded between these hours, as often as a routine says.";

  private static final Preferences STANDARD = Preferences.defaults();

  public static final Setting<String> ROUTINE =
      id("routine", "six-stretches")
          .explained("The routine that starts when you choose no other.")
          .inWindow(InWindow.listed(USUAL_ROUTINE));

  /** The routine of each day of the week, from Monday on. */
  static final List<Setting<String>> PLAN =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(
              day ->
                  id("plan." + day.substring(0, 3).toLowerCase(Locale.ROOT), NOTHING)
                      .inWindow(
                          InWindow.listed(day).helped("The routine that starts on a " + day + ".")))
          .toList();

  public static final Setting<Double> HOLD_SCALE =
      scale("holds.scale", STANDARD.holds().scale())
          .explained(
              """
              All of them: 0.5 is half as long as the routine says, 2 is twice as long. From 0.1 to 10.\
              """)
          .applies((p, scale) -> p.holds(holds -> new Holds(scale, holds.byStretch())))
          .inWindow(InWindow.slide("All holds", 0.5, 2, 0.1, " ×"));

  public static final PerStretch<Duration> HOLDS =
      new PerStretch<>(
              "holds",
              SettingType.time(Duration.ofSeconds(1), Duration.ofHours(1)),
              (p, times) -> p.holds(holds -> new Holds(holds.scale(), times)))
          .explained(
              """
              Single stretches, from 1s to 1h, whatever the routine and the scale above say. For example:
                  childs-pose: 45s
                  modified-cobra: 8s
              In one routine alone, whatever is set for all, with the routine's id before it (so it is for
              repetitions and variants, too):
                  my-clinic.bridge: 10s\
              """);

  public static final PerStretch<Integer> REPETITIONS =
      new PerStretch<>("repetitions", SettingType.whole(1, 100), Preferences.With::repetitions);

  public static final PerStretch<String> VARIANTS =
      new PerStretch<>("variants", SettingType.ID, Preferences.With::variants);

  public static final Setting<RangeChoice> RANGES =
      choice("ranges", RangeChoice.class, STANDARD.ranges())
          .explained(
              """
              Where the routine says "4 to 5 times" or "15 to 30 seconds": least, middle or most.\
              """)
          .applies(Preferences.With::ranges)
          .inWindow(
              InWindow.pick("Where there is a choice", "The least", "The middle", "The most"));

  public static final Setting<List<String>> LEAVE_OUT =
      new Setting<>("leave-out", SettingType.IDS, Optional.of(List.of()))
          .explained(
              """
              Stretches that you do not want to do, between the brackets, with commas. For example:
                  leave-out: [elevated-leg, modified-cobra]\
              """)
          .applies((p, ids) -> p.leaveOut(Set.copyOf(ids)));

  public static final Setting<FirstSideSetting> FIRST_SIDE =
      choice("sides.first", FirstSideSetting.class, FirstSideSetting.LEFT)
          .applies((p, side) -> side.side().ifPresent(p::firstSide))
          .inWindow(
              InWindow.pick("Side first", "Left", "Right", "Left one day, right the next")
                  .helped("Both sides always get the same time."));

  public static final Setting<PainfulSide> PAINFUL_SIDE =
      choice("painful-side", PainfulSide.class, PainfulSide.NONE)
          .explained(
              """
              The side that hurts, for routines that treat only that side: none, left or right.\
              """)
          .applies((p, side) -> side.side().ifPresent(p::painfulSide))
          .inWindow(InWindow.pick("Side that hurts", "None", "Left", "Right"));

  public static final Setting<Duration> CHANGE_POSITION =
      time("times.change-position", STANDARD.times().changePosition())
          .explained(
              """
              For the longest movement in one place, such as turning over; the others take their share of it.\
              """)
          .applies((p, time) -> p.times(times -> times.withChangePosition(time)))
          .inWindow(InWindow.moving("To turn over"));

  public static final Setting<Duration> CHANGE_SURFACE =
      time("times.change-surface", STANDARD.times().changeSurface())
          .explained(
              """
              For the longest movement to another place: a walk. Standing up, sitting and lying down take their share.\
              """)
          .applies((p, time) -> p.times(times -> times.withChangeSurface(time)))
          .inWindow(InWindow.moving("To walk to another place"));

  public static final Setting<Duration> SAME_POSITION =
      time("times.same-position", STANDARD.times().samePosition())
          .explained("To get ready for a stretch that begins as the last one ended.")
          .applies((p, time) -> p.times(times -> times.withSamePosition(time)))
          .inWindow(InWindow.moving("To stay as you are"));

  public static final Setting<Duration> SWITCH =
      time("times.switch", STANDARD.times().switchSides())
          .explained("To change sides.")
          .applies((p, time) -> p.times(times -> times.withSwitchSides(time)))
          .inWindow(InWindow.moving("To change sides"));

  public static final Setting<Duration> SETTLE =
      time("times.settle", STANDARD.times().settle())
          .explained("To come to rest before the hold begins.")
          .applies((p, time) -> p.times(times -> times.withSettle(time)))
          .inWindow(InWindow.moving("To settle"));

  public static final Setting<Double> STEPS =
      scale("times.steps", STANDARD.times().steps())
          .explained(
              """
              The time after each step of the instructions: 1 is as the routine says, 2 is twice as long.
              From 0.1 to 10.\
              """)
          .applies((p, scale) -> p.times(times -> times.withSteps(scale)))
          .inWindow(InWindow.slide("Time after each step", 0.5, 3, 0.1, " ×"));

  public static final Setting<Duration> BREATH_IN =
      breath("breath.in", STANDARD.breath().in())
          .applies((p, time) -> p.breath(breath -> breath.withIn(time)))
          .inWindow(InWindow.breath("Breath in").helped(BREATHS));

  public static final Setting<Duration> BREATH_OUT =
      breath("breath.out", STANDARD.breath().out())
          .applies((p, time) -> p.breath(breath -> breath.withOut(time)))
          .inWindow(InWindow.breath("Breath out").helped(BREATHS));

  public static final Setting<Integer> COUNTDOWN_FROM =
      whole("countdown.from", 0, 10, STANDARD.countdown().from())
          .explained(
              """
              The first number: 5 counts five, four, three, two, one. From 0 (no countdown) to 10.\
              """)
          .applies((p, from) -> p.countdown(countdown -> countdown.withFrom(from)))
          .inWindow(InWindow.slide("Count down from", 0, 10, 1, ""));

  public static final Setting<CountdownStyle> COUNTDOWN_STYLE =
      choice("countdown.style", CountdownStyle.class, STANDARD.countdown().style())
          .explained("words (spoken), ticks (a soft sound each second) or none.")
          .applies((p, style) -> p.countdown(countdown -> countdown.withStyle(style)))
          .inWindow(InWindow.pick("Countdown", "Spoken", "Ticks", "None"));

  public static final Setting<Boolean> HALFWAY =
      yesOrNo("cues.halfway", STANDARD.halfway())
          .explained("\"Halfway\", in holds of 20 seconds and longer.")
          .applies(Preferences.With::halfway)
          .inWindow(InWindow.check("Say \"halfway\""));

  public static final Setting<Boolean> TEN_SECONDS =
      yesOrNo("cues.ten-seconds", STANDARD.tenSeconds())
          .explained("\"Ten seconds\", in holds of 30 seconds and longer.")
          .applies(Preferences.With::tenSeconds)
          .inWindow(InWindow.check("Say \"ten seconds\""));

  public static final Setting<Boolean> TICK =
      yesOrNo("cues.tick", false)
          .explained("A very soft tick each second of a hold, where nothing is said.")
          .applies(sounds(Signal.TICK))
          .inWindow(InWindow.check("Tick each second"));

  public static final Setting<Boolean> BREATHING_TONE =
      yesOrNo("cues.breathing-tone", false)
          .explained(
              """
              A soft tone with each breath that is counted: it rises as you breathe in, and falls as you breathe out.\
              """)
          .applies(sounds(Signal.BREATHING_TONE))
          .inWindow(InWindow.check("Tone with each breath"));

  public static final Setting<Boolean> SOUND_HOLD_BEGINS =
      yesOrNo("earcons.hold-begins", true)
          .explained("Two rising notes just before a hold begins, while you come to rest.")
          .applies(sounds(Signal.HOLD_BEGINS))
          .inWindow(InWindow.check("Sound as a hold begins"));

  public static final Setting<Boolean> SOUND_HOLD_ENDS =
      yesOrNo("earcons.hold-ends", false)
          .explained(
              """
              Two falling notes that end as the hold does. The way out, or "And rest", says the same.\
              """)
          .applies(sounds(Signal.HOLD_ENDS))
          .inWindow(InWindow.check("Sound as a hold ends"));

  public static final Setting<Boolean> SOUND_SWITCH =
      yesOrNo("earcons.side-switch", false)
          .explained("Three short notes before the call to change sides.")
          .applies(sounds(Signal.SIDE_SWITCH))
          .inWindow(InWindow.check("Sound before a change of sides"));

  public static final Setting<Boolean> SOUND_PAUSED =
      yesOrNo("earcons.paused", true)
          .explained("One low note, as soon as you pause.")
          .applies(sounds(Signal.PAUSED))
          .inWindow(InWindow.check("Sound at a pause"));

  public static final Setting<Boolean> SOUND_RESUMED =
      yesOrNo("earcons.resumed", true)
          .explained("A low note and a higher one, as soon as you go on.")
          .applies(sounds(Signal.RESUMED))
          .inWindow(InWindow.check("Sound when it goes on"));

  public static final Setting<Boolean> SOUND_ERROR =
      yesOrNo("earcons.error", true)
          .explained("Two low notes, before a spoken error.")
          .applies(sounds(Signal.ERROR))
          .inWindow(InWindow.check("Sound before an error"));

  public static final Setting<Boolean> SOUND_CALLED =
      yesOrNo("earcons.called", true)
          .explained(
              "One short, soft note, when you say coach and nothing else: say a command now.")
          .applies(sounds(Signal.CALLED))
          .inWindow(InWindow.check("Sound when you say coach"));

  public static final Setting<InstructionsSetting> INSTRUCTIONS =
      choice("instructions", InstructionsSetting.class, InstructionsSetting.AUTO)
          .explained(
              """
              full explains every stretch; short only reminds you; names says only which stretch comes, where the body
              goes and how long, for when you need no explanation. auto is full until you have finished three sessions of
              a routine, and then short. Safety is never left out.\
              """)
          .applies((p, howMuch) -> howMuch.instructions().ifPresent(p::instructions))
          .inWindow(
              InWindow.pick(
                  "Instructions",
                  "In full at first, then short",
                  "In full",
                  "Short",
                  "Names only"));

  public static final Setting<Integer> WORDS_SEED =
      whole("words-seed", 0, 9999, 0)
          .explained(
              """
              Some sentences have several wordings ("now the left side"). 0 takes others each day; any other
              number, up to 9999, takes the same whenever that number stands here. Numbers, sides and safety are always
              worded the same.\
              """)
          .inWindow(InWindow.field("Wording"));

  public static final Setting<EffortSetting> FELT =
      choice("felt", EffortSetting.class, EffortSetting.UNSAID)
          .explained(
              """
              Some routines become more over the weeks while they stay comfortable. If you are not asked at the end
              how it felt, say it here for the last session: unsaid, easy, right or hard.\
              """)
          .inWindow(
              InWindow.pick("How the last session felt", "Not said", "Easy", "Just right", "Hard"));

  public static final Setting<KeepChanges> KEEP_CHANGES =
      choice("keep-changes", KeepChanges.class, KeepChanges.ASK)
          .explained(
              """
              Holds can be made longer and shorter while a session plays (the keys + and -). Whether they stay so
              for the next time: ask (at the end, in a terminal), always or never.\
              """)
          .inWindow(InWindow.pick("Keep holds changed on the way", "Ask", "Always", "Never"));

  public static final Setting<String> VOICE =
      id("voice", AUTO_VOICE)
          .explained(
              """
              Whose voice it is: auto takes the best that is installed, and kevin16, which comes with Backtalk,
              where there is none. "backtalk voices" lists them all, and says how to install them.\
              """)
          .inWindow(InWindow.listed("Voice"));

  public static final Setting<Integer> PACE =
      whole("pace", SpokenLength.SLOWEST, 300, SpokenLength.CALM)
          .explained(
              """
              How fast it speaks, in words a minute: 100 is slow, 130 is calm, 160 is brisk. From 60 to 300.\
              """)
          .inWindow(InWindow.slide("Words a minute", 60, 300, 5, ""));

  public static final Setting<Integer> VOLUME =
      whole("volume", 0, 100, 100)
          .explained("How loud it is, in percent. From 0 to 100.")
          .inWindow(InWindow.slide("Volume", 0, 100, 5, " %"));

  public static final Setting<Duration> LEAD =
      time("sound.lead", Duration.ZERO, Duration.ofSeconds(5), STANDARD.sounds().before())
          .explained(
              """
              Silence that is sent first, so that a speaker which has to wake up does not swallow the first words:
              about 1.5s for Bluetooth. From 0s to 5s.\
              """)
          .applies((p, time) -> p.silence(any -> time))
          .inWindow(InWindow.slide("Silence first, for a sleepy speaker", 0, 5, 0.1, " s"));

  public static final Setting<Duration> START_DELAY =
      time("sound.start-delay", Duration.ZERO)
          .explained("Time to lie down before the first words. From 0s to 5m.")
          .applies((p, time) -> p.silence(time::plus))
          .inWindow(InWindow.moving("Time to lie down first"));

  public static final Setting<Duration> LATENCY =
      time("sound.latency", Duration.ZERO, Duration.ofSeconds(2), Duration.ZERO)
          .explained(
              """
              How much later your speaker sounds than this computer knows: 0.2s is usual for Bluetooth. It makes a
              pause go on from what you really heard. From 0s to 2s.\
              """)
          .inWindow(InWindow.slide("The speaker is late by", 0, 2, 0.05, " s"));

  public static final Setting<RoomToneSetting> ROOM_TONE =
      choice("sound.room-tone", RoomToneSetting.class, RoomToneSetting.AUTO)
          .explained(
              """
              Whether silence is filled with a room that nobody hears (-70 decibels), so that a headset does not go
              to sleep in a hold, and the lead comes again after a pause: on, off, or auto (where the lead is 0.5s
              or more).\
              """)
          .inWindow(
              InWindow.pick("Fill silence for headsets", "With a long silence first", "On", "Off"));

  public static final Setting<String> BACKGROUND =
      text("background", NOTHING)
          .explained(
              """
              A quiet sound behind the words, over and over: a WAV file of your own, or with ffmpeg installed any
              other kind (FLAC, OGG, MP3), half an hour of it at most. It is made 20 decibels softer than the voice,
              and softer still under it.
              Its full path (~/ is your home folder), or its place beside this file; none for silence.\
              """)
          .inWindow(InWindow.field("Sound behind the words"));

  public static final Setting<Mic> MIC =
      choice("mic", Mic.class, Mic.AUTO)
          .explained(
              """
              Whether you can speak to it: off, on, or auto (on where a microphone is there).
              "backtalk listen" shows what it hears. Nothing that is heard is kept, and nothing leaves this computer.\
              """)
          .inWindow(InWindow.pick("Microphone", "Off", "On", "On where there is one"));

  public static final Setting<String> MIC_DEVICE =
      text("mic-device", SYSTEM_DEVICE)
          .explained(
              """
              Which microphone: a part of its name, as "backtalk listen --devices" lists it, or default for the one
              that the system has chosen.\
              """)
          .inWindow(InWindow.listed("Which microphone"));

  public static final Setting<Integer> MIC_GAIN =
      whole("mic-gain", -20, 40, 0)
          .explained(
              """
              How much louder the microphone is taken, in decibels, if "backtalk listen" shows a low level.
              From -20 (softer) to 40.\
              """)
          .inWindow(InWindow.slide("Microphone louder by", -20, 40, 1, " dB"));

  public static final Setting<WakeWordSetting> WAKE_WORD =
      choice("wake-word", WakeWordSetting.class, WakeWordSetting.NONE)
          .explained(
              """
              A word to say before each command, so that nothing else is taken for one: none ("pause") or coach
              ("coach, pause"). While others talk, it is needed anyway; "ouch" and "pain" never need it.\
              """)
          .inWindow(InWindow.pick("Word before each command", "None", "Coach"));

  public static final Setting<WakeWordWhen> WAKE_WORD_WHEN =
      choice("wake-word-when", WakeWordWhen.class, WakeWordWhen.MOVING)
          .explained(
              """
              When that word is needed: always, or moving (not in holds, where you lie still).\
              """)
          .inWindow(InWindow.pick("That word is needed", "Always", "While you move"));

  public static final Setting<Boolean> CLAPS =
      yesOrNo("claps", false)
          .explained("Whether two claps pause the session: true or false.")
          .inWindow(InWindow.check("Two claps pause"));

  public static final Setting<ReadyWhen> READY_WHEN =
      choice("ready-when", ReadyWhen.class, ReadyWhen.TIME)
          .explained(
              """
              What ends the time for getting ready for a stretch: time (the times above), or word (it waits until
              you say "ready", for a minute at most).\
              """)
          .applies((p, when) -> when.longest().ifPresent(p::readyWait))
          .inWindow(
              InWindow.pick("Getting ready ends", "After its time", "When you say \"ready\""));

  public static final Setting<OnOff> MEDIA_KEYS =
      choice("media-keys", OnOff.class, OnOff.ON)
          .explained(
              """
              Whether media keys and the buttons of a headset command the session, on a Linux desktop: on or off.\
              """)
          .inWindow(InWindow.pick("Media keys", "On", "Off"));

  public static final Setting<Boolean> START_AT_ONCE =
      yesOrNo("window.start-at-once", true)
          .explained(
              """
              Whether the session begins to speak as soon as the window opens: true or false (you choose first).\
              """)
          .inWindow(InWindow.check("Begin at once"));

  public static final Setting<Theme> THEME =
      choice("window.theme", Theme.class, Theme.AUTO)
          .explained("Its colours: light, dark, or auto (as in the system).")
          .inWindow(InWindow.pick("Colours", "As in the system", "Light", "Dark"));

  /** Settings under a heading of the example. */
  record Section(String title, List<Group> groups) {

    Section(String title, Group... groups) {
      this(title, List.of(groups));
    }
  }

  /**
   * Settings that stand under one key.
   *
   * @param name the key; empty for one setting that stands by itself
   * @param explanation of all of them
   */
  record Group(
      String name,
      String explanation,
      Optional<PerStretch<?>> perStretch,
      List<Setting<?>> settings) {

    static Group of(Setting<?> single) {
      return new Group("", "", Optional.empty(), List.of(single));
    }
  }

  public static final Setting<Integer> REMIND_FROM =
      whole("remind.from", 0, 23, 8)
          .inWindow(InWindow.slide("Reminders from", 0, 23, 1, " o'clock").helped(REMINDED));

  public static final Setting<Integer> REMIND_UNTIL =
      whole("remind.until", 0, 23, 20)
          .inWindow(InWindow.slide("Reminders until", 0, 23, 1, " o'clock").helped(REMINDED));

  /** All of it, in the order of the example. */
  static final List<Section> SECTIONS =
      List.of(
          new Section(
              "What to do",
              Group.of(ROUTINE),
              new Group(
                  "plan",
                  """
                  A plan for the week: the id of the routine that starts by itself on a day, or none for the one above.
                  For example:
                      mon: six-stretches
                      thu: low-back-strength\
                  """,
                  Optional.empty(),
                  List.copyOf(PLAN)),
              new Group(
                  "remind",
                  """
                  The hours of the day, each from 0 to 23, within which you are reminded as often as a routine says
                  ("backtalk remind as-prescribed"), and within which "backtalk calendar" spreads its times.\
                  """,
                  Optional.empty(),
                  List.of(REMIND_FROM, REMIND_UNTIL)),
              new Group(
                  "holds", "How long stretches are held.", Optional.of(HOLDS), List.of(HOLD_SCALE)),
              new Group(
                  "repetitions",
                  """
                  How many times single stretches are done, from 1 to 100, whatever the routine says. For example:
                      childs-pose: 3\
                  """,
                  Optional.of(REPETITIONS),
                  List.of()),
              new Group(
                  "variants",
                  """
                  Another way to do a stretch, where its routine offers several. For example:
                      hamstring: with-a-strap\
                  """,
                  Optional.of(VARIANTS),
                  List.of()),
              Group.of(RANGES),
              Group.of(LEAVE_OUT),
              new Group(
                  "sides",
                  """
                  Which side comes first: left, right, or alternate (left on one day, right on the next).
                  Both sides always get the same time.\
                  """,
                  Optional.empty(),
                  List.of(FIRST_SIDE)),
              Group.of(PAINFUL_SIDE)),
          new Section(
              "Time to move",
              new Group(
                  "times",
                  """
                  The silence in which you move, after the voice has spoken. Each from 0s to 5m.\
                  """,
                  Optional.empty(),
                  List.of(CHANGE_POSITION, CHANGE_SURFACE, SAME_POSITION, SWITCH, SETTLE, STEPS)),
              new Group(
                  "breath",
                  """
                  How long a breath takes, where a stretch is held for a number of breaths. From 1s to 20s.\
                  """,
                  Optional.empty(),
                  List.of(BREATH_IN, BREATH_OUT))),
          new Section(
              "What is said",
              new Group(
                  "countdown",
                  "The countdown at the end of each hold.",
                  Optional.empty(),
                  List.of(COUNTDOWN_FROM, COUNTDOWN_STYLE)),
              new Group(
                  "cues",
                  "What is said in the middle of a hold: true or false.",
                  Optional.empty(),
                  List.of(HALFWAY, TEN_SECONDS, TICK, BREATHING_TONE)),
              new Group(
                  "earcons",
                  """
                  Small sounds beside the words, softer than the voice: true or false. None of them moves a hold's clock.\
                  """,
                  Optional.empty(),
                  List.of(
                      SOUND_HOLD_BEGINS,
                      SOUND_HOLD_ENDS,
                      SOUND_SWITCH,
                      SOUND_PAUSED,
                      SOUND_RESUMED,
                      SOUND_ERROR,
                      SOUND_CALLED)),
              Group.of(INSTRUCTIONS),
              Group.of(WORDS_SEED),
              Group.of(FELT),
              Group.of(KEEP_CHANGES)),
          new Section(
              "The voice",
              Group.of(VOICE),
              Group.of(PACE),
              Group.of(VOLUME),
              new Group(
                  "sound",
                  "Where the sound goes.",
                  Optional.empty(),
                  List.of(LEAD, START_DELAY, LATENCY, ROOM_TONE)),
              Group.of(BACKGROUND)),
          new Section(
              "Listening",
              Group.of(MIC),
              Group.of(MIC_DEVICE),
              Group.of(MIC_GAIN),
              Group.of(WAKE_WORD),
              Group.of(WAKE_WORD_WHEN),
              Group.of(CLAPS),
              Group.of(READY_WHEN),
              Group.of(MEDIA_KEYS)),
          new Section(
              "The window",
              new Group(
                  "window",
                  """
                  What you see when you start Backtalk from the system's launcher, or with "backtalk window".\
                  """,
                  Optional.empty(),
                  List.of(START_AT_ONCE, THEME))));

  /** Every setting that has a name of its own, in the order of the example. */
  public static final List<Setting<?>> ALL =
      groups().flatMap(group -> group.settings().stream()).toList();

  /** The groups that also take the ids of stretches. */
  public static final List<PerStretch<?>> PER_STRETCH =
      groups().flatMap(group -> group.perStretch().stream()).toList();

  private static final String NO_VOSK =
      "Vosk can no longer be chosen: the recogniser that comes with Backtalk is always used.";

  /** What there was once, and why it is gone. */
  static final Map<String, String> REMOVED = Map.of("recognizer", NO_VOSK, "vosk-folder", NO_VOSK);

  private ConfigTable() {}

  /**
   * The setting of that full name, such as "times.switch", "holds.childs-pose" or
   * "holds.my-clinic.bridge".
   */
  static Optional<Setting<?>> find(String name) {
    Optional<Setting<?>> known =
        ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    int dot = name.indexOf('.');
    if (known.isPresent() || dot < 0 || !isStretch(name.substring(dot + 1))) {
      return known;
    }
    return perStretch(name.substring(0, dot)).map(group -> group.of(name.substring(dot + 1)));
  }

  /** An id, or two. */
  private static boolean isStretch(String key) {
    int dot = key.indexOf('.');
    return Texts.isId(key.substring(dot + 1)) && (dot < 0 || Texts.isId(key.substring(0, dot)));
  }

  /** The group of settings for each stretch that has that name. */
  static Optional<PerStretch<?>> perStretch(String group) {
    return PER_STRETCH.stream().filter(settings -> settings.group().equals(group)).findFirst();
  }

  /** The settings that the window shows by themselves, under the headings of the example. */
  public static Map<String, List<Setting<?>>> inWindow() {
    Map<String, List<Setting<?>>> sections = new LinkedHashMap<>();
    for (Section section : SECTIONS) {
      List<Setting<?>> shown = new ArrayList<>();
      section.groups().forEach(group -> shown.addAll(group.settings()));
      shown.removeIf(setting -> setting.inWindow().isEmpty());
      sections.put(section.title(), shown);
    }
    return sections;
  }

  static Stream<Group> groups() {
    return SECTIONS.stream().flatMap(section -> section.groups().stream());
  }

  private static Setting<String> id(String name, String standard) {
    return new Setting<>(name, SettingType.ID, Optional.of(standard));
  }

  private static Setting<String> text(String name, String standard) {
    return new Setting<>(name, SettingType.TEXT, Optional.of(standard));
  }

  private static Setting<Integer> whole(String name, int least, int most, int standard) {
    return new Setting<>(name, SettingType.whole(least, most), Optional.of(standard));
  }

  private static Setting<Double> scale(String name, double standard) {
    return new Setting<>(name, SettingType.SCALE, Optional.of(standard));
  }

  private static Setting<Duration> time(String name, Duration standard) {
    return time(name, Duration.ZERO, Duration.ofMinutes(5), standard);
  }

  private static Setting<Duration> breath(String name, Duration standard) {
    return time(name, Duration.ofSeconds(1), Duration.ofSeconds(20), standard);
  }

  private static Setting<Duration> time(
      String name, Duration least, Duration most, Duration standard) {
    return new Setting<>(name, SettingType.time(least, most), Optional.of(standard));
  }

  private static Setting<Boolean> yesOrNo(String name, boolean standard) {
    return new Setting<>(name, SettingType.YES_OR_NO, Optional.of(standard));
  }

  private static <E extends Enum<E>> Setting<E> choice(String name, Class<E> type, E standard) {
    return new Setting<>(name, SettingType.choice(type), Optional.of(standard));
  }

  private static BiConsumer<Preferences.With, Boolean> sounds(Signal signal) {
    return (preferences, wanted) -> preferences.signal(signal, wanted);
  }
}
