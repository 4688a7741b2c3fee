package backtalk.bench.ear;

import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.bench.ear.SpokenLine.Form;
import backtalk.listen.SpeechDetector;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Stretches of speech as the ear cuts them out, of one half of speakers and people: cut once and
 * kept in a file, since whatever is tried with them is cheap beside the cutting.
 */
final class Segments {

  /** What is no command, and was said or done by a person. */
  static final String PERSON = "person";

  /** After the kind of a person's recording, where noise was put under it. */
  static final String IN_NOISE = ", 10 dB";

  private static final double QUIET_HOUSE = -70;
  private static final int NOISE = Waves.frames(30);
  static final float[] QUIET = Waves.atRms(Noise.pink(NOISE, new Random(1)), QUIET_HOUSE);

  /** 10 dB under a talker. */
  static final float[] LOUD =
      Waves.atRms(Noise.pink(NOISE, new Random(2)), Condition.USUAL_LEVEL - 10);

  private Segments() {}

  /**
   * One stretch.
   *
   * @param said the words of a command; of a person's recording its word, or nothing
   * @param by the speaker, or {@link #PERSON}
   * @param where the room and noise, or the kind of recording
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
  record Segment(String said, String by, String where, short[] sound) {

    boolean isOfPerson() {
      return by.equals(PERSON);
    }
  }

  /** Those of a file, which is made if it is not there. */
  static List<Segment> kept(Path file, SpeakerClips voices, List<Recording> recordings)
      throws IOException {
    if (!Files.exists(file)) {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        write(out, voices, recordings);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return read(file);
  }

  static List<Segment> read(Path file) throws IOException {
    List<Segment> all = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        all.add(read(in));
      }
    } catch (EOFException end) {
      return all;
    }
  }

  private static Segment read(DataInputStream in) throws IOException {
    String said = in.readUTF();
    String by = in.readUTF();
    String where = in.readUTF();
    short[] sound = new short[in.readInt()];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = in.readShort();
    }
    return new Segment(said, by, where, sound);
  }

  private static void write(DataOutputStream out, SpeakerClips voices, List<Recording> recordings)
      throws IOException {
    for (Recording one : recordings) {
      cut(out, new Segment(one.word(), PERSON, one.kind(), new short[0]), one.sound(), QUIET);
      Segment noisy = new Segment(one.word(), PERSON, one.kind() + IN_NOISE, new short[0]);
      cut(out, noisy, Waves.atSpeechLevel(one.sound(), Condition.USUAL_LEVEL), LOUD);
    }
    for (BenchSpeaker speaker : voices.speakers()) {
      int turn = speaker.name().hashCode();
      List<SpokenLine> lines = new ArrayList<>(SpokenLine.all(Form.BARE));
      lines.addAll(SpokenLine.all(Form.WAKE));
      for (SpokenLine line : lines) {
        String said = line.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
        float[] dry = voices.say(speaker, Take.inTurn(turn++), line.text());
        float[] near = ShoeboxRoom.BEDROOM.heard(dry);
        Segment about = new Segment(said, speaker.name(), "dry", new short[0]);
        cut(out, about, Waves.atSpeechLevel(dry, Condition.USUAL_LEVEL), QUIET);
        float[] heard = Waves.atSpeechLevel(near, Condition.USUAL_LEVEL);
        cut(out, new Segment(said, speaker.name(), "bedroom", new short[0]), heard, QUIET);
        cut(out, new Segment(said, speaker.name(), "10 dB", new short[0]), heard, LOUD);
      }
    }
  }

  /** What the ear cuts out of a sound in noise. */
  static List<Segment> cut(Segment about, float[] sound, float[] noise) {
    SpeechDetector detector = new SpeechDetector();
    float[] all = new float[Waves.frames(3) + sound.length + Waves.frames(1)];
    Waves.add(all, Waves.frames(3), sound);
    for (int i = 0; i < all.length; i++) {
      all[i] += noise[i % noise.length];
    }
    short[] heard = Waves.toShorts(all);
    List<Segment> cut = new ArrayList<>();
    for (int at = 0; at + Waves.BLOCK <= heard.length; at += Waves.BLOCK) {
      detector
          .hear(Arrays.copyOfRange(heard, at, at + Waves.BLOCK))
          .ifPresent(
              speech -> cut.add(new Segment(about.said(), about.by(), about.where(), speech)));
    }
    return cut;
  }

  private static void cut(DataOutputStream out, Segment about, float[] sound, float[] noise)
      throws IOException {
    for (Segment one : cut(about, sound, noise)) {
      write(out, one);
    }
  }

  static void write(DataOutputStream out, Segment one) throws IOException {
    out.writeUTF(one.said());
    out.writeUTF(one.by());
    out.writeUTF(one.where());
    out.writeInt(one.sound().length);
    for (short sample : one.sound()) {
      out.writeShort(sample);
    }
  }
}
