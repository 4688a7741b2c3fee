package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VoiceReaderTest {

  private static final String GOOD =
      """
      format: 1
      id: mine
      name: My voice
      language: en-GB
      licence: mine
      engine: command
      voice: x
      pace: 140
      gain: -1.5
      pronunciations: {sciatic: s ay ae1 t ih k}
      program:
        run: [speak, -r, "{pace}", --quiet=a  b, -o, "{output}"]
        sound: s16le
        rate: 22050
        paces: {60: 0, 140: 2, 300: 10}
        time-limit: 3s
        size-limit: 2
        install: build it
        tried: no
      """;

  @TempDir private Path folder;

  private Voice read(String text) throws IOException, YamlException {
    return VoiceReader.read(Files.writeString(folder.resolve("mine.yaml"), text));
  }

  @Test
  void readsAProgram() throws Exception {
    Voice voice = read(GOOD);

    assertThat(voice.engine()).isEqualTo(Voice.Engine.COMMAND);
    assertThat(voice.gain()).isEqualTo(-1.5);
    assertThat(voice.pronunciations().find("Sciatic"))
        .contains(List.of("s", "ay", "ae1", "t", "ih", "k"));
    VoiceProgram program = voice.program().orElseThrow();
    assertThat(program.run())
        .containsExactly("speak", "-r", "{pace}", "--quiet=a  b", "-o", "{output}");
    assertThat(program.sound()).isEqualTo(VoiceProgram.SoundFormat.S16LE);
    assertThat(program.timeLimit()).isEqualTo(Duration.ofSeconds(3));
    assertThat(program.sizeLimit()).isEqualTo(2_000_000);
    assertThat(program.tried()).isFalse();
    assertThat(program.paces().orElseThrow().write(100)).isEqualTo("1");
  }

  private static final String RECORDED =
      """
      format: 1
      id: anna
      name: Anna
      language: en-GB
      licence: CC BY 4.0
      engine: recorded
      voice: anna
      pace: 117
      spare: flite-rms
      sharing: Anna allows it
      """;

  @Test
  void readsARecordedVoice() throws Exception {
    Voice voice = read(RECORDED);

    RecordedVoice recorded =
        new RecordedVoice(117, Optional.of("flite-rms"), Optional.of("Anna allows it"));
    assertThat(voice.recorded()).contains(recorded);
    // Told another pace, it still knows its own.
    assertThat(voice.at(150).recorded()).contains(recorded);
    assertThat(voice.at(150).pace()).isEqualTo(150);
    assertThat(read(GOOD).recorded()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voice: anna | voice: ../anna | (voice): found "../anna", expected an id of 1 to 60 lower-case letters
          spare: flite-rms | program: {run: [id], sound: wav, rate: 16000, install: x} | recorded needs no program. Write engine: command, or leave it out.
          engine: recorded | engine: freetts | "spare" and "sharing" are for recorded voices. Write engine: recorded, or leave them out.
          """)
  void refusesWhatARecordedVoiceCannotBe(String before, String after, String message) {
    assertThatThrownBy(() -> read(RECORDED.replace(before, after)))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          engine: command | engine: freetts | line 1, column 1: freetts needs no program. Write engine: command, or leave it out.
          "{pace}" | "{speed}" | (program.run[3]): found the unknown placeholder {speed}. There are {folder}, {lexicon}, {output}, {pace}, {pitch}, {text}, {voice}, {voices}, {words}.
          "{pace}" | "{pase}" | Did you mean {pace}?
          "{pace}" | "1" | (program.run): no argument has {pace}. Put it in, or leave out paces.
          "{output}" | "{lexicon}" | (program.run): {lexicon} is used, but nothing says what it is. Add lexicon: flite.
          --quiet=a  b | "{text}{words}" | (program.run): {text} and {words} are used, and both are the sentence.
          --quiet=a  b | "{folder}" | (program.run): {folder} and {output} are used. With {folder} the program stays
          "{output}" | "{folder}" | (program.run): {folder} is for programs that write WAV files and no times. Write sound: wav.
          sound: s16le | sound: mp3 | (program.sound): found "mp3", expected wav, s16le or s16be.
          rate: 22050 | rate: 4 | (program.rate): found "4", expected a whole number from 8000 to 48000.
          140: 2 | fast: 2 | (program.paces): found "fast", expected words a minute from 10 to 999.
          140: 2 | 140: x | (program.paces.140): found "x", expected a number from -1000 to 1000.
          install: build it | shell: yes | found the unknown key "shell".
          time-limit: 3s | time-limit: 3h | (program.time-limit): found "3h", expected a time from
          gain: -1.5 | gain: 20 | (gain): found "20", expected a number from -6 to 6.
          s ay ae1 t ih k | s q | "sciatic" has the phone "q"
          """)
  void aMistakeIsToldWithItsPlace(String right, String wrong, String message) {
    assertThat(GOOD).contains(right);

    assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aCommandNeedsAProgram() {
    assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("program:"))))
        .hasMessageContaining("the key \"program\" is missing. Say under it which program speaks");
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("voices"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("lexicon.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsShippedIsInOrder(Path file) throws Exception {
    assertThat(VoiceReader.read(file).id() + ".yaml").isEqualTo(file.getFileName().toString());
  }

  @Test
  void betweenTwoPacesLiesAPowerOfThem() {
    PaceTable stretch = PaceTable.of(Map.of(50.0, 4.0, 200.0, 1.0), false);

    assertThat(stretch.write(100)).isEqualTo("2");
    assertThat(stretch.write(150)).isEqualTo("1.3333");
    assertThat(stretch.write(10)).isEqualTo("4");
    assertThat(PaceTable.of(Map.of(100.0, 90.0, 300.0, 270.0), true).write(131)).isEqualTo("118");
  }
}
