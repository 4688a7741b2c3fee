package backtalk.speech.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.file.NewFile;
import backtalk.speech.Voice;
import backtalk.speech.recorded.VoicePackage.BadPackageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others send is looked at, and nothing of it is taken for granted. */
@Timeout(60)
class VoicePackageTest {

  private static final Voice ANNA =
      RecordedVoiceFile.with(
          RecordedVoiceFile.fresh("anna", "Anna", "private", 120),
          "anna",
          "CC BY 4.0",
          Optional.of("flite-rms"),
          Optional.of("Anna \"Smith\" allows it"));
  private static final String TABLE = "text,file\r\nHold.,hold.wav\r\nOne.,one.wav\r\n";

  @TempDir private Path folder;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void sound() throws IOException {
    file = folder.resolve("anna.zip");
    Recordings some = Recordings.in(folder.resolve("some"));
    some.put("Hold.", Spoken.words(0.5, 0.3));
    sound = Files.readAllBytes(folder.resolve("some/hold.wav"));
  }

  private Voice read() throws IOException {
    return VoicePackage.read(file, Files.createDirectory(folder.resolve("in")));
  }

  /** What is refused leaves nothing outside of the folder that it was read into. */
  private void assertRefused(String why) throws IOException {
    assertThatThrownBy(this::read)
        .isInstanceOf(BadPackageException.class)
        .hasMessageContaining(why);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> folder.relativize(path).toString()))
          .containsExactlyInAnyOrder("anna.zip", "some", "in");
    }
    assertThat(folder.resolveSibling("evil.wav")).doesNotExist();
  }

  /** Names and contents by turns. */
  private void zip(Object... parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) parts[i]));
        zip.write(
            parts[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) parts[i + 1]).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static String voice() {
    return RecordedVoiceFile.text(ANNA);
  }

  @Test
  void whatIsPackedIsUnpacked() throws Exception {
    Recordings recordings = Recordings.in(folder.resolve("anna"));
    recordings.put("Hold.", Spoken.words(0.5, 0.3));
    recordings.put("Breathe out, and relax.", Spoken.words(1.5, 0.2));
    try (NewFile target = NewFile.at(file, false)) {
      VoicePackage.write(target, ANNA, recordings);
    }

    Path in = Files.createDirectory(folder.resolve("in"));
    Voice voice = VoicePackage.read(file, in);

    assertThat(voice).isEqualTo(ANNA);
    Recordings unpacked = Recordings.in(in);
    assertThat(unpacked.rows()).isEqualTo(recordings.rows());
    for (String text : new String[] {"Hold.", "Breathe out, and relax."}) {
      Sentence sentence = Sentence.written(text).orElseThrow();
      assertThat(unpacked.read(sentence)).isEqualTo(recordings.read(sentence));
    }
  }

  @Test
  void whatIsNoZipFileIsRefused() throws IOException {
    Files.writeString(file, "#!/bin/sh\nid\n");
    assertRefused("is damaged, or is no zip file");
  }

  @Test
  void whatIsCutOffIsRefused() throws IOException {
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/hold.wav", sound);
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length / 2));
    assertRefused("is damaged, or is no zip file");
  }

  @Test
  void anotherArchiveIsNoVoice() throws IOException {
    zip("readme.txt", "hello");
    assertRefused("is no voice: it begins with \"readme.txt\", not with a voice file");
  }

  @Test
  void aVoiceThatStartsAProgramIsRefused() throws IOException {
    String program =
        voice().replace("engine: recorded", "engine: command").replaceAll("(spare|sharing):.*", "")
            + "program: {run: [sh, -c, \"touch evil\"], sound: wav, rate: 16000, install: x}\n";
    zip("anna.yaml", program, "anna/index.csv", TABLE, "anna/hold.wav", sound);
    assertRefused("is refused: its voice is no recorded one, and may start programs");
  }

  @Test
  void aVoiceFileThatIsNoneIsRefused() throws IOException {
    zip("anna.yaml", "format: 1\nid: anna\nwhatever: {}\n");
    assertRefused("is not understood");
  }

  @Test
  void aVoiceFileThatGrowsAsItIsReadIsRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(String.join(", ", java.util.Collections.nCopies(9, before))).append("]\n");
    }
    zip("anna.yaml", bomb.toString());
    assertRefused("is not understood");
  }

  @Test
  void aVoiceWhoseSpeakerAllowsNothingIsRefused() throws IOException {
    zip("anna.yaml", voice().replaceAll("sharing:.*", ""), "anna/index.csv", TABLE);
    assertRefused("does not say that its speaker allows to share it");
  }

  @Test
  void aVoiceThatIsCalledOtherwiseIsRefused() throws IOException {
    zip("kevin16.yaml", voice(), "kevin16/index.csv", TABLE);
    assertRefused("is no voice: kevin16.yaml is about anna");
  }

  @Test
  void namesThatLeadOutAreRefused() throws IOException {
    for (String name :
        new String[] {
          "anna/../../evil.wav",
          "/tmp/evil.wav",
          "../evil.wav",
          "anna/..\\evil.wav",
          "anna//evil.wav"
        }) {
      Files.deleteIfExists(folder.resolve("in"));
      zip("anna.yaml", voice(), "anna/index.csv", TABLE, name, sound);
      assertRefused("is refused: \"" + name + "\" does not belong into a voice");
    }
  }

  @Test
  void aTableThatNamesAPlaceElsewhereHasNoRecordings() throws IOException {
    String table = "text,file\r\nHold.,../evil.wav\r\n";
    zip("anna.yaml", voice(), "anna/index.csv", table, "anna/../evil.wav", sound);
    assertRefused("has no recordings in its table");
  }

  @Test
  void whatIsNotInTheTableIsRefused() throws IOException {
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/run.sh", "#!/bin/sh\n");
    assertRefused("\"anna/run.sh\" does not belong into a voice");
  }

  @Test
  void aRecordingThatComesTwiceIsRefused() throws IOException {
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/hold.wav", sound);
    byte[] once = Files.readAllBytes(file);
    byte[] name = "anna/hold.wav".getBytes(StandardCharsets.UTF_8);
    zip(
        "anna.yaml",
        voice(),
        "anna/index.csv",
        TABLE,
        "anna/hold.wav",
        sound,
        "anna/hole.wav",
        sound);
    byte[] twice = Files.readAllBytes(file);
    byte[] other = "anna/hole.wav".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + other.length <= twice.length; i++) {
      if (Arrays.equals(twice, i, i + other.length, other, 0, other.length)) {
        System.arraycopy(name, 0, twice, i, name.length);
      }
    }
    assertThat(twice.length).isGreaterThan(once.length);
    Files.write(file, twice);
    assertRefused("\"anna/hold.wav\" does not belong into a voice");
  }

  @Test
  void aProgramInPlaceOfASoundIsRefused() throws IOException {
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/hold.wav", "#!/bin/sh\nid\n");
    assertRefused("The recording hold.wav in " + file + " is damaged, or no sound.");
  }

  @Test
  void aSoundThatSaysItHasChannelsWithoutEndIsRefused() throws IOException {
    byte[] channels = sound.clone();
    channels[22] = (byte) 0xff;
    channels[23] = 0x7f;
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/hold.wav", channels);
    assertRefused("The recording hold.wav in " + file + " is damaged, or no sound.");
  }

  @Test
  void recordingsThatAreMissingAreTold() throws IOException {
    zip("anna.yaml", voice(), "anna/index.csv", TABLE, "anna/hold.wav", sound);
    assertRefused("is not whole: recordings are missing");
  }

  /** A few kilobytes that become a gigabyte: they are not unpacked. */
  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    for (String name : new String[] {"anna.yaml", "anna/index.csv", "anna/hold.wav"}) {
      Files.deleteIfExists(folder.resolve("in"));
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (String entry : new String[] {"anna.yaml", "anna/index.csv", "anna/hold.wav"}) {
          zip.putNextEntry(new ZipEntry(entry));
          if (entry.equals(name)) {
            zeros(zip, 50_000_000);
          } else {
            String text = entry.endsWith("yaml") ? voice() : TABLE;
            zip.write(text.getBytes(StandardCharsets.UTF_8));
          }
          zip.closeEntry();
          if (entry.equals(name)) {
            break;
          }
        }
      }
      assertThat(file).satisfies(packed -> assertThat(Files.size(packed)).isLessThan(100_000));
      String plain = name.substring(name.indexOf('/') + 1);
      assertRefused("is refused: \"" + plain + "\" is larger than a voice needs");
    }
  }

  /** What an entry says of its own size is not believed. */
  @Test
  void anEntryThatLiesAboutItsSizeIsRefused() throws IOException {
    byte[] zeros = new byte[5_000_000];
    CRC32 sum = new CRC32();
    sum.update(zeros);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("anna.yaml"));
      zip.write(voice().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("anna/index.csv"));
      zip.write(TABLE.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      ZipEntry stored = new ZipEntry("anna/hold.wav");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(zeros.length);
      stored.setCrc(sum.getValue());
      zip.putNextEntry(stored);
      zip.write(zeros);
      zip.closeEntry();
    }
    byte[] all = bytes.toByteArray();
    Files.write(file, all);
    assertRefused("is refused: \"hold.wav\" is larger than a voice needs");
  }

  private static void zeros(OutputStream to, int many) throws IOException {
    byte[] block = new byte[1 << 16];
    for (int left = many; left > 0; left -= block.length) {
      to.write(block, 0, Math.min(left, block.length));
    }
  }
}
