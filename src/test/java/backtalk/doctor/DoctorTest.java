package backtalk.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.javasound.Requirements;
import backtalk.control.socket.SessionLock;
import backtalk.doctor.Checkups.JavaCheckup;
import backtalk.setup.FakeEars;
import backtalk.speech.command.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DoctorTest {

  private static final String MARGIN = " ".repeat(21);
  private static final String JAVA =
      "Java         OK      Java "
          + System.getProperty("java.version")
          + ", "
          + System.getProperty("java.vendor")
          + ".\n";
  private static final String SOUND =
      "Sound output OK      A tone was played, and \"You should hear this.\" was said. If you heard"
          + " nothing, turn the volume up, and check the output in the system's sound settings.\n";
  private static final String SILENT = "Sound output OK      It opens. Nothing was played.\n";
  private static final String VOICES =
      "Voices       OK      kevin16 speaks. Not installed: espeak-ng, flite-rms, flite-slt,"
          + " macos-say, piper, sherpa-kokoro, windows-speech; \"backtalk voices\" shows how to"
          + " install them.\n";
  private static final String NO_MICROPHONE =
      "Microphone   OK      None found: use the keys during a session.\n";

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
  }

  private String config() {
    return "Config       OK      There is no config file, and none is needed. It would be "
        + environment.configFile()
        + ".\n";
  }

  private String journal() {
    return "Journal      OK      No sessions yet. They will be recorded in "
        + folder.resolve("home/.local/share/backtalk/journal")
        + ".\n";
  }

  private static String bus() {
    return System.getProperty("os.name").equals("Linux")
        ? "Session bus  OK      None found, so there are no media keys, and reminders are said"
            + " aloud. Sessions work without it.\n"
            + "Reminders    OK      Reminders need systemd, but there is no program systemctl. Another"
            + " scheduler, such as cron, can run \"backtalk remind now\".\n"
        : "";
  }

  private static AudioClip spoken(String text) throws Exception {
    return TestEnvironment.PLAIN_VOICE.speak(text, 1);
  }

  private static AudioClip toneAndSentence() throws Exception {
    short[] tone = Earcons.holdBegins(TestEnvironment.FORMAT).samples();
    short[] words = spoken("You should hear this.").samples();
    short[] both = Arrays.copyOf(tone, tone.length + words.length);
    System.arraycopy(words, 0, both, tone.length, words.length);
    return AudioClip.of(TestEnvironment.FORMAT, both);
  }

  private static FakeEars hearing(short sample) {
    FakeEars ears = new FakeEars();
    for (int i = 0; i < 100; i++) {
      short[] block = new short[160];
      Arrays.fill(block, sample);
      ears.source.say(block);
    }
    return ears;
  }

  @Test
  void allIsWell() throws Exception {
    assertThat(environment.run("doctor")).isZero();
    environment.assertWritten(
        JAVA + SOUND + VOICES + NO_MICROPHONE + config() + journal() + bus(), "");
    assertThat(environment.allHeard())
        .containsExactly(toneAndSentence(), spoken("No problems found."));
    environment.assertNothingLeftIn(environment.home());
  }

  @Test
  void nothingSoundsWhenSilent() {
    assertThat(environment.run("doctor", "--silent")).isZero();
    environment.assertWritten(
        JAVA + SILENT + VOICES + NO_MICROPHONE + config() + journal() + bus(), "");
    assertThat(environment.allHeard()).extracting(AudioClip::frames).containsExactly(0);
  }

  @Test
  void nothingSoundsOverASession() throws Exception {
    environment.hearing(hearing((short) 328));
    Path run = Files.createDirectories(folder.resolve("run/backtalk"));
    try (SessionLock lock = SessionLock.take(run).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(environment.run("doctor")).isZero();
    }
    environment.assertNothingHeard();
    assertThat(environment.out())
        .contains("Sound output SKIPPED A session is playing.\n")
        .contains("Microphone   SKIPPED A session is playing, and may be using it.\n");
  }

  @Test
  void withoutASoundOutput() {
    assertThat(environment.silent().run("doctor")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Sound output PROBLEM There is no sound output. Without a sound output, sessions are"
                + " written to a file.\n");
  }

  @Test
  void aMicrophoneThatWorks() {
    FakeEars ears = hearing((short) 103);
    assertThat(environment.hearing(ears).run("doctor", "--silent")).isZero();
    assertThat(environment.out())
        .contains(
            "Microphone   OK      It works: in one second it measured -50 dB. \"backtalk listen\""
                + " shows what it hears.\n");
    assertThat(ears.source.isClosed()).isTrue();
  }

  @Test
  void aNoisyRoomIsTold() {
    assertThat(environment.hearing(hearing((short) 328)).run("doctor", "--silent")).isZero();
    assertThat(environment.out())
        .contains(
            "in one second it measured -40 dB. The room is noisy: some of your words will not be"
                + " understood. Use a headset or the keys. \"backtalk listen\"");
  }

  @Test
  void microphonesThatDoNot() throws Exception {
    assertThat(environment.hearing(hearing((short) 0)).run("doctor")).isEqualTo(1);
    String silent =
        "It opens, but delivers only silence. Switch it on in the system's sound settings, or"
            + " choose another: \"backtalk listen --devices\" lists them for mic-device.";
    assertThat(environment.out()).contains("Microphone   PROBLEM " + silent + "\n");
    assertThat(environment.allHeard())
        .contains(
            spoken(
                "One problem was found. Microphone: It opens, but delivers only silence. Switch it"
                    + " on in the system's sound settings, or choose another: backtalk listen"
                    + " devices lists them for mic device."));

    assertThat(environment.hearing(hearing(Short.MAX_VALUE)).run("doctor", "--silent"))
        .isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Microphone   PROBLEM It works: in one second it measured 0 dB, which is too loud. Turn"
                + " it down in the system's sound settings, or set mic-gain lower.\n");

    FakeEars gone = new FakeEars();
    gone.source.lose();
    assertThat(environment.hearing(gone).run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Microphone   PROBLEM the fake microphone has gone Until then, use the keys during a"
                + " session.\n");
  }

  @Test
  void aMicrophoneThatIsWantedAndMissing() throws Exception {
    environment.config("mic: on\n");
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Microphone   PROBLEM There is no microphone. Until then, use the keys during a"
                + " session.\n");
    environment.config("mic: off\n");
    assertThat(environment.run("doctor", "--silent")).isZero();
    assertThat(environment.out())
        .contains("Microphone   OK      Switched off in the config (mic: off).\n");
  }

  /** Told before it is Thursday. */
  @Test
  void aRoutineOfTheWeekThatIsGone() throws Exception {
    environment.config("plan:\n  thu: gone\n");
    assertThat(environment.run("doctor")).isEqualTo(1);
    assertThat(environment.out())
        .contains("Config       PROBLEM plan.thu: There is no routine \"gone\".");
  }

  @Test
  void aBadConfig() throws Exception {
    Path config = environment.config("volume: loud\npase: 100\n");
    assertThat(environment.run("doctor")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Config       PROBLEM "
                + config
                + ", line 1, column 9 (volume): found \"loud\", expected a whole number from 0 to"
                + " 100.\n"
                + MARGIN
                + config
                + ", line 2, column 1: found the unknown key \"pase\". Did you mean \"pace\"?")
        .contains(" Fix it in any text editor.\nJournal");
    assertThat(environment.allHeard())
        .contains(
            spoken(
                "One problem was found. Config: In the file config dot yaml, line 1, volume: found"
                    + " loud. It should be a whole number from 0 to 100. There is one more mistake."
                    + " Fix it in any text editor."));
  }

  @Test
  void ofSeveralThingsOnlyWhatTheyAreIsSaid() throws Exception {
    environment.config("volume: loud\npase: 100\n");
    assertThat(environment.hearing(hearing((short) 0)).run("doctor")).isEqualTo(1);
    assertThat(environment.allHeard())
        .contains(
            spoken(
                "2 problems were found. Microphone: It opens, but delivers only silence. Config: In"
                    + " the file config dot yaml, line 1, volume: found loud. What to do about them"
                    + " is shown in the terminal."));
  }

  @Test
  void aRoutineThatIsNotThere() throws Exception {
    Path config = environment.config("routine: six-stretch\n");
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains("Config       PROBLEM routine: There is no routine \"six-stretch\". Did you mean")
        .contains(" The config is " + config + ".\n");
  }

  @Test
  void voicesThatDoNotSpeak() throws Exception {
    Requirements.linux();
    environment.config("voice: flite-rms\n");
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Voices       PROBLEM The voice flite-rms is not installed: the program flite is"
                + " missing. To install it: ");

    StandIn program = StandIn.in(folder.resolve("bin"), List.of("crash"));
    environment.ownVoice("mine", program.voice("mine"));
    environment.config("voice: mine\n");
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Voices       PROBLEM The voice mine failed on \"Now your right side.\": "
                + program.program()
                + " ended with exit code 3: no such voice. To choose another voice: backtalk config"
                + " set voice auto\n");
  }

  @Test
  void aDamagedJournal() throws Exception {
    Path journal = Files.createDirectories(folder.resolve("home/.local/share/backtalk/journal"));
    Files.write(journal.resolve("journal-2026.jsonl"), new byte[] {'\n', (byte) 0xff, '\n'});
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out())
        .contains(
            "Journal      PROBLEM In "
                + journal
                + " could not be read:\n"
                + MARGIN
                + "journal-2026.jsonl, line 2 is damaged New sessions are still recorded. The"
                + " damaged entries were not changed.\n");
    environment.assertNothingLeftIn(journal, "journal-2026.jsonl");
  }

  @Test
  void aJournalThatCannotBe() throws Exception {
    Files.createDirectories(folder.resolve("home/.local/share"));
    Path file = Files.createFile(folder.resolve("home/.local/share/backtalk"));
    assertThat(environment.run("doctor", "--silent")).isEqualTo(1);
    assertThat(environment.out()).contains("\nJournal      PROBLEM ").contains(file.toString());
  }

  @Test
  void aCheckupComesToItsEnd() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    assertThat(
            bounded(
                () -> {
                  never.await();
                  return Finding.ok("Disk", "");
                }))
        .isEqualTo(
            Finding.problem(
                "Disk",
                "It did not respond within 1 seconds.",
                "Restart the computer, and try again."));
    assertThat(
            bounded(
                () -> {
                  throw new IllegalStateException("no");
                }))
        .isEqualTo(
            Finding.problem(
                "Disk",
                "This could not be checked; something went wrong in Backtalk itself:"
                    + " java.lang.IllegalStateException: no.",
                "Please report it, and say what you were doing.",
                "One thing could not be checked, because something went wrong in the program."));
  }

  private interface Looking {
    Finding check() throws InterruptedException;
  }

  private static Finding bounded(Looking looking) throws InterruptedException {
    Checkup checkup =
        new Checkup() {
          @Override
          public String name() {
            return "Disk";
          }

          @Override
          public Finding check() throws InterruptedException {
            return looking.check();
          }
        };
    return new BoundedCheckup(checkup, Duration.ofSeconds(1)).check();
  }

  @Test
  void javaThatIsTooOld() {
    assertThat(JavaCheckup.of(16, "16.0.2, Someone").text())
        .isEqualTo("Java 16.0.2, Someone is too old.");
    assertThat(JavaCheckup.of(17, "17, Someone").isOk()).isTrue();
  }
}
