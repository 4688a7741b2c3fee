package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.SoundClips;
import backtalk.audio.file.WavWriter;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.recorded.Recordings;
import backtalk.speech.recorded.Spoken;
import backtalk.speech.recorded.Table;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A voice that people have recorded: taken in, listed, heard, and given to others. */
@Timeout(120)
class RecordedVoiceTest {

  @TempDir private Path folder;
  private TestEnvironment computer;

  @BeforeEach
  void computer() throws IOException {
    computer = new TestEnvironment(Files.createDirectory(folder.resolve("one")));
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("routine: short\n");
  }

  private List<List<String>> sentences() {
    assertThat(computer.run("voices", "sentences", "--csv")).as(computer.err()).isZero();
    List<List<String>> rows = Table.rows(computer.out());
    return rows.subList(1, rows.size());
  }

  private static void write(Path file, AudioClip sound) throws IOException {
    try (WavWriter wav = WavWriter.create(file, sound.format(), false)) {
      wav.write(sound.samples(), sound.frames());
      wav.commit();
    }
  }

  /** As long as a calm person takes. */
  private static AudioClip said(String text) {
    Duration calm = SpokenLength.of(text, SpokenLength.CALM, Duration.ZERO);
    return Spoken.words(calm.toMillis() / 1000.0, 0.3);
  }

  /** A studio's folder: each of the sentences that are wanted, with silence around it. */
  private Path studio(int every) throws IOException {
    Path set = Files.createDirectory(folder.resolve("set"));
    List<List<String>> rows = sentences();
    for (int i = 0; i < rows.size(); i += every) {
      AudioClip sound = Spoken.amid(0.3, said(rows.get(i).get(0)), 0.2);
      write(set.resolve(rows.get(i).get(1)), sound);
    }
    return set;
  }

  private Path voices() {
    return folder.resolve("one/config/backtalk/voices");
  }

  @Test
  void everySentenceIsListedWithWhatIsHeardMostFirst() {
    List<List<String>> rows = sentences();

    assertThat(rows.get(0)).containsExactly("Two.", "two.wav", "1.00");
    assertThat(rows)
        .contains(
            List.of("Sit back on your heels.", "sit-back-on-your-heels.wav", "1.00"),
            List.of("All done.", "all-done.wav", "0.14"),
            List.of("Paused.", "paused.wav", "0.00"),
            List.of("Four seconds left.", "four-seconds-left.wav", "0.00"));
    List<Double> heard = rows.stream().map(row -> Double.parseDouble(row.get(2))).toList();
    assertThat(heard).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(rows.stream().map(row -> row.get(1))).doesNotHaveDuplicates();

    assertThat(computer.run("voices", "sentences", "short")).isZero();
    assertThat(computer.out()).startsWith("Two.\nOne.\n").doesNotContain(".wav");
  }

  @Test
  void aFolderNamedBySentencesIsAVoice() throws Exception {
    assertThat(computer.run("voices", "import", studio(2).toString(), "--as", "Anna"))
        .as(computer.err())
        .isZero();

    assertThat(computer.out()).matches("(\\d+) of \\1 recordings were taken in as anna\\.\n");
    assertThat(computer.run("voices", "--voice", "anna")).isZero();
    int all = sentences().size();
    computer.run("voices", "--voice", "anna");
    assertThat(computer.out())
        .contains("* anna             Anna\n")
        .contains(
            (all + 1) / 2
                + " of "
                + all
                + " sentences of short are recorded; kevin16 says the rest");
    assertThat(Files.readString(voices().resolve("anna.yaml"))).containsPattern("pace: 1[23]\\d\n");
  }

  /** Trimmed at both ends, at one rate, whatever it was. */
  @Test
  void aTableSaysWhatIsInWhichFile() throws Exception {
    Path set = Files.createDirectory(folder.resolve("set"));
    short[] samples = new short[48_000];
    for (int i = 12_000; i < 36_000; i++) {
      samples[i] = (short) (9_000 * Math.sin(i * 0.02));
    }
    write(set.resolve("take 7.wav"), AudioClip.of(new PcmFormat(48_000), samples));
    Files.writeString(
        set.resolve("list.csv"), "file;text\ntake 7.wav;Left side first.\nno.wav;Hold.\n");

    assertThat(computer.run("voices", "import", set.toString(), "--as", "anna")).isZero();

    assertThat(computer.out()).contains("1 of 1 recordings were taken in as anna.\n");
    Path kept = voices().resolve("anna/left-side-first.wav");
    AudioClip clip = SoundClips.read(kept, Recordings.FORMAT, Duration.ofSeconds(5));
    assertThat(clip.duration().toMillis()).isCloseTo(500, within(30L));
    assertThat(loudest(clip, 0, 240)).isGreaterThan(1_000);
  }

  @Test
  @Tag("slow")
  void otherKindsOfFilesAreTakenInByFfmpeg() throws Exception {
    Requirements.program("ffmpeg", "ffmpeg");
    Path set = Files.createDirectory(folder.resolve("set"));
    for (String name : List.of("hold.mp3", "left-side-first.flac")) {
      Path wav = folder.resolve(name + ".wav");
      write(wav, Spoken.words(0.8, 0.3));
      Process ffmpeg =
          new ProcessBuilder("ffmpeg", "-loglevel", "error", "-i", "" + wav, "" + set.resolve(name))
              .inheritIO()
              .start();
      assertThat(ffmpeg.waitFor()).isZero();
    }

    computer.with("PATH", folder.resolve("nothing").toString());
    assertThat(computer.run("voices", "import", set.toString(), "--as", "bob")).isZero();
    assertThat(computer.out())
        .contains("hold.mp3 is no WAV file, and needs the program ffmpeg.")
        .contains("0 of 2 recordings were taken in as bob.\n");

    computer.with("PATH", System.getenv("PATH"));
    assertThat(computer.run("voices", "import", set.toString(), "--as", "anna"))
        .as(computer.err())
        .isZero();

    assertThat(computer.out()).contains("2 of 2 recordings were taken in as anna.\n");
    for (String name : List.of("hold", "left-side-first")) {
      Path kept = voices().resolve("anna/" + name + ".wav");
      AudioClip clip = SoundClips.read(kept, Recordings.FORMAT, Duration.ofSeconds(5));
      assertThat(clip.duration().toMillis()).isCloseTo(800, within(60L));
      assertThat(loudest(clip, 0, 480)).isGreaterThan(1_000);
    }
  }

  @Test
  void whatIsWrongWithAFileIsTold() throws Exception {
    Path set = Files.createDirectory(folder.resolve("set"));
    write(set.resolve("hold.wav"), Spoken.words(0.6, 1.8));
    write(set.resolve("one.wav"), Spoken.words(0, 0));
    Files.writeString(set.resolve("two.wav"), "no sound");

    assertThat(computer.run("voices", "import", set.toString(), "--as", "anna")).isZero();

    assertThat(computer.out())
        .contains("hold.wav: Too loud: it is clipped.")
        .contains("one.wav has no sound in it.")
        .contains("two.wav is not in a supported sound format")
        .contains("1 of 3 recordings were taken in as anna.\n");
    assertThat(computer.run("voices", "import", set.toString())).isEqualTo(2);
    assertThat(computer.err()).isEqualTo("Say what the voice is to be called: --as anna\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(computer.run("voices", "import", empty.toString(), "--as", "anna")).isEqualTo(2);
    assertThat(computer.err()).contains("has no sound files named by their sentence");
  }

  /** A session in a voice that is half recorded: each countdown number on its frame. */
  @Test
  void aSessionIsOnTimeInAVoiceThatIsHalfRecorded() throws Exception {
    computer.run("voices", "import", studio(2).toString(), "--as", "anna");

    assertThat(
            computer.run(
                "render", "--voice", "anna", "-o", "short.wav", "--timeline", "short.json"))
        .as(computer.err())
        .isZero();

    AudioClip sound =
        SoundClips.read(computer.path("short.wav"), Recordings.FORMAT, Duration.ofMinutes(5));
    String timeline = Files.readString(computer.path("short.json"));
    assertThat(timeline).containsPattern("\"sampleRate\" ?: ?24000");
    List<MatchResult> numbers =
        Pattern.compile("\"kind\":\"countdown\",\"text\":\"(\\w+)\\.\",\"start\":(\\d+)")
            .matcher(timeline)
            .results()
            .toList();
    assertThat(numbers.stream().map(number -> number.group(1)))
        .containsExactly("Three", "Two", "One");
    for (int i = 1; i < numbers.size(); i++) {
      long before = Long.parseLong(numbers.get(i - 1).group(2));
      assertThat(Long.parseLong(numbers.get(i).group(2)) - before).isEqualTo(24_000);
    }
    for (MatchResult number : numbers) {
      int start = Integer.parseInt(number.group(2));
      assertThat(loudest(sound, start - 480, start)).as(number.group(1)).isLessThan(100);
      assertThat(loudest(sound, start, start + 480)).as(number.group(1)).isGreaterThan(500);
    }
  }

  private static int loudest(AudioClip sound, int from, int to) {
    int most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, Math.abs(sound.sample(i)));
    }
    return most;
  }

  @Test
  void aVoiceIsGivenToSomebodyElse() throws Exception {
    computer.run("voices", "import", studio(3).toString(), "--as", "anna");
    assertThat(computer.run("voices", "export", "anna")).isEqualTo(2);
    assertThat(computer.err())
        .startsWith("A voice is its speaker's own. Ask them whether it may be given to others");
    assertThat(computer.path("anna.zip")).doesNotExist();
    assertThat(
            computer.run(
                "voices", "export", "anna", "--allowed-by", "Anna Smith", "--licence", "CC BY 4.0"))
        .as(computer.err())
        .isZero();
    assertThat(computer.out()).isEqualTo(computer.path("anna.zip") + "\n");
    // It is asked for once.
    assertThat(computer.run("voices", "export", "anna", "-o", "again.zip")).isZero();

    TestEnvironment other = new TestEnvironment(Files.createDirectory(folder.resolve("other")));
    String file = computer.path("anna.zip").toString();
    assertThat(other.run("voices", "import", file)).as(other.err()).isZero();

    assertThat(other.out())
        .contains("recordings were taken in as anna.\n")
        .contains("Licence: CC BY 4.0\n")
        .contains("Sharing: Anna Smith has allowed to share these recordings, 2026-11-22\n");
    Path theirs = folder.resolve("other/config/backtalk/voices");
    try (Stream<Path> files = Files.list(voices().resolve("anna"))) {
      for (Path mine : files.toList()) {
        assertThat(theirs.resolve("anna").resolve(mine.getFileName())).hasSameBinaryContentAs(mine);
      }
    }
    try (Stream<Path> files = Files.list(theirs)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("anna", "anna.yaml");
    }

    assertThat(other.run("voices", "import", file)).isEqualTo(2);
    assertThat(other.err()).startsWith("There is a voice anna already. Import it under another");
    assertThat(other.run("voices", "import", file, "--force")).as(other.err()).isZero();
    assertThat(other.run("voices", "import", file, "--as", "Doctor Anna")).isZero();
    assertThat(theirs.resolve("doctor-anna/index.csv")).exists();
    assertThat(other.run("voices", "import", file, "--as", "kevin16", "--force")).isEqualTo(2);
  }

  /** A voice of somebody's own that is no recorded one is not replaced by what others send. */
  @Test
  void aProgramOfOnesOwnIsNotReplaced() throws Exception {
    computer.run("voices", "import", studio(9).toString(), "--as", "anna");
    computer.run("voices", "export", "anna", "--allowed-by", "A", "--licence", "mine");
    TestEnvironment other = new TestEnvironment(Files.createDirectory(folder.resolve("other")));
    String kevin = Files.readString(Path.of("voices/kevin16.yaml"));
    Path own = other.ownVoice("anna", kevin.replaceAll("(?m)^id: .*$", "id: anna"));
    String before = Files.readString(own);

    String file = computer.path("anna.zip").toString();
    assertThat(other.run("voices", "import", file, "--force")).isEqualTo(2);

    assertThat(other.err()).isEqualTo("The voice anna is not a recorded one.\n");
    assertThat(own).hasContent(before);
    try (Stream<Path> files = Files.list(own.getParent())) {
      assertThat(files).containsExactly(own);
    }
  }

  @Test
  void whatIsNoVoiceIsRefusedInWords() throws Exception {
    Path file = computer.file("evil.zip", "#!/bin/sh\n");
    assertThat(computer.run("voices", "import", "evil.zip")).isEqualTo(2);
    assertThat(computer.err()).isEqualTo(file + " is damaged, or is no zip file.\n");
    assertThat(computer.run("voices", "import", "nothing.zip")).isEqualTo(2);
    assertThat(computer.err())
        .isEqualTo("There is no file " + computer.path("nothing.zip") + ".\n");
  }

  @Test
  void aVoiceWithoutRecordingsIsNotInstalled() throws Exception {
    computer.ownVoice(
        "anna",
        """
        format: 1
        id: anna
        name: Anna
        language: en
        licence: x
        engine: recorded
        voice: anna
        pace: 120
        """);
    assertThat(computer.run("render", "--voice", "anna", "-o", "a.wav")).isEqualTo(2);
    assertThat(computer.err())
        .contains("The voice anna is not installed: the file ")
        .contains(
            "index.csv is missing. To install it: record sentences with \"backtalk voices rec");
    assertThat(computer.run("voices")).as(computer.err()).isZero();
  }
}
