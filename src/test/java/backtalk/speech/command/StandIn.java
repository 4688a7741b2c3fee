package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A shell script that speaks as engines do, and misbehaves as told: each time it is started it does
 * the next thing of a list, and after the last one begins anew.
 */
public final class StandIn {

  /** What it does wrong, but for the first. It also leaves an orphan, or litter, and speaks. */
  public static final List<String> DEEDS =
      List.of(
          "speak", "hang", "crash", "garbage", "noise", "silence", "minutes", "flood", "nothing",
          "leave");

  private static final int RATE = 16_000;

  /** From one to the next, in samples. */
  private static final int PULSE = 150;

  /** Started a hundred times in a session, so it does what it can without other programs. */
  private static final String SCRIPT =
      """
      #!/bin/sh
      cd "${0%/*}"
      read -r n < count; echo $((n + 1)) > count
      total=0; while read -r deed; do total=$((total + 1)); done < deeds
      skip=$((n % total)); while read -r deed && [ $skip -gt 0 ]; do skip=$((skip - 1)); done < deeds
      printf '%s\\n' "$deed" "$@" >> calls
      echo "$TMPDIR" >> folders
      cat > heard
      case "$deed" in
        speak) cat speech.wav ;;
        hang) sleep 60 ;;
        crash) echo "no such voice" >&2; exit 3 ;;
        garbage) echo "This is not sound." ;;
        noise) cat noise.wav ;;
        silence) cat silence.wav ;;
        minutes) cat minutes.wav ;;
        flood) exec cat /dev/zero ;;
        nothing) ;;
        leave) sleep 60 & ;;
        orphan) (set -m; sleep 60 < /dev/null > /dev/null 2>&1 & echo $! > orphan); cat speech.wav ;;
        litter) env > environment; mkdir "$TMPDIR/litter"; echo > "$TMPDIR/litter/x"; cat speech.wav ;;
      esac
      """;

  private final Path folder;

  private StandIn(Path folder) {
    this.folder = folder;
  }

  /** A program in a folder that does these things, one after the other. */
  public static StandIn in(Path folder, List<String> deeds) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("count"), "0\n");
    Files.writeString(folder.resolve("deeds"), String.join("\n", deeds) + "\n");
    Files.write(folder.resolve("speech.wav"), wav(vowel(0.4), 0x7fffffff));
    if (deeds.contains("noise")) {
      Files.write(folder.resolve("noise.wav"), wav(noise(), 0));
    }
    if (deeds.contains("silence")) {
      Files.write(folder.resolve("silence.wav"), wav(new short[RATE], 2 * RATE));
    }
    if (deeds.contains("minutes")) {
      Files.write(folder.resolve("minutes.wav"), wav(vowel(300), 600 * RATE));
    }
    Path script = folder.resolve("standin");
    Files.writeString(script, SCRIPT);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made a program");
    }
    return new StandIn(folder);
  }

  public Path program() {
    return folder.resolve("standin");
  }

  /** What it did and was told, in order: each deed, and the arguments after it. */
  public List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** What it last read from standard input. */
  public String heard() throws IOException {
    return Files.readString(folder.resolve("heard"));
  }

  /** What it has written down, in its folder. */
  String noted(String name) throws IOException {
    return Files.readString(folder.resolve(name)).strip();
  }

  /** A voice file for it, with more lines for its program. */
  public String voice(String id, String... more) {
    StringBuilder text = new StringBuilder();
    text.append("format: 1\nid: ").append(id).append("\nname: A stand-in\nlanguage: en-US\n");
    text.append("licence: none\nengine: command\nvoice: any\npace: 130\nprogram:\n");
    text.append("  run: [\"").append(program()).append("\"]\n");
    text.append("  sound: wav\n  rate: 16000\n  install: nothing to do\n");
    for (String line : more) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }

  /** 100 ms of silence, something like a vowel, and as much silence again. */
  static short[] vowel(double seconds) {
    int edge = RATE / 10;
    short[] samples = new short[(int) (seconds * RATE) + 2 * edge];
    for (int i = edge; i < samples.length - edge; i++) {
      double time = (i - edge) / (double) RATE;
      double wave = Math.sin(2 * Math.PI * 150 * time) + 0.5 * Math.sin(2 * Math.PI * 600 * time);
      samples[i] = (short) (6000 * wave);
    }
    return samples;
  }

  /** Pulses, whose peaks let no leveller bring them to the loudness of speech: 2 dB are missing. */
  private static short[] pulses(double seconds) {
    short[] samples = new short[(int) (seconds * RATE)];
    for (int i = 0; i < samples.length; i++) {
      int at = i % PULSE;
      samples[i] = at < 8 ? (short) (3000 * (1 - Math.cos(2 * Math.PI * (at + 1) / 9))) : 0;
    }
    return samples;
  }

  private static short[] noise() {
    Random random = new Random(5);
    short[] samples = new short[RATE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (8000 * random.nextGaussian());
    }
    return samples;
  }

  static byte[] wav(short[] samples, int toldBytes) {
    ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(toldBytes);
    bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    bytes.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    bytes.putShort((short) 2).putShort((short) 16);
    bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(toldBytes);
    for (short sample : samples) {
      bytes.putShort(sample);
    }
    return bytes.array();
  }

  /** A WAV file with so many seconds of sound. */
  public static byte[] spoken(double seconds) {
    return wav(vowel(seconds), 0);
  }

  /** A WAV file with so many seconds of sound that cannot be made loud enough. */
  public static byte[] faint(double seconds) {
    return wav(pulses(seconds), 0);
  }

  /** The sound that it makes when it speaks, silence at its ends cut off. */
  static AudioClip speech() {
    short[] whole = vowel(0.4);
    return AudioClip.of(new PcmFormat(RATE), whole).slice(RATE / 10, whole.length - RATE / 10);
  }
}
