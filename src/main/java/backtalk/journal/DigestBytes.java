package backtalk.journal;

import backtalk.journal.JournalContents.JournalProblem;
import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A digest as the bytes of its file, and back; nothing is written twice that comes often. */
final class DigestBytes {

  /** Another for every change of what is written here, or of what the reader makes of a line. */
  private static final int FORMAT = 0x42544403;

  private static final long NO_REST = -1;

  private DigestBytes() {}

  static byte[] of(Digest digest) throws IOException {
    return new Out().all(digest);
  }

  /**
   * @throws RuntimeException of any kind if these bytes are none
   */
  static Digest digest(byte[] all, Path journal) {
    return new In(all, journal).digest();
  }

  private static long sum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  private static PlannedSession plan(SessionRecord session) {
    return new PlannedSession(
        session.routine(),
        session.routineName(),
        session.stretches().stream().flatMap(one -> one.planned().stream()).toList());
  }

  /** Writes one. What comes often is written once, and its number after that. */
  private static final class Out {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<PlannedSession, Integer> plans = new HashMap<>();
    private final Map<List<StretchRecord>, Integer> deeds = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    byte[] all(Digest digest) throws IOException {
      out.writeInt(FORMAT);
      out.writeLong(digest.bytes());
      out.writeInt(digest.lines());
      out.writeLong(digest.mark());
      out.writeInt(digest.problems().size());
      for (JournalProblem problem : digest.problems()) {
        out.writeInt(problem.line());
        word(problem.what());
      }
      out.writeInt(digest.sessions().size());
      for (SessionRecord session : digest.sessions()) {
        session(session);
      }
      out.writeLong(sum(ByteBuffer.wrap(bytes.toByteArray())));
      return bytes.toByteArray();
    }

    @SuppressWarnings("EnumOrdinal") // another order of the words is another FORMAT
    private void session(SessionRecord session) throws IOException {
      text(session.id());
      time(session.started());
      time(session.lastSign());
      out.writeBoolean(session.ended().isPresent());
      if (session.ended().isPresent()) {
        boolean isLastSign = session.ended().get().equals(session.lastSign());
        out.writeBoolean(isLastSign);
        if (!isLastSign) {
          time(session.ended().get());
        }
      }
      plan(DigestBytes.plan(session));
      out.writeByte(session.outcome().ordinal());
      out.writeByte(session.effort().map(Enum::ordinal).orElse(-1));
      deeds(session.stretches());
      out.writeInt(session.notes().size());
      for (Note note : session.notes()) {
        time(note.at());
        word(note.kind());
        out.writeBoolean(note.stretch().isPresent());
        word(note.stretch().orElse(""));
        side(note.side());
      }
    }

    /** Most sessions of a plan come to the same. */
    private void deeds(List<StretchRecord> all) throws IOException {
      if (isNew(deeds, all)) {
        out.writeInt(all.size());
        for (StretchRecord stretch : all) {
          stretch(stretch);
        }
      }
    }

    private void stretch(StretchRecord stretch) throws IOException {
      word(stretch.stretch());
      out.writeBoolean(stretch.planned().isPresent());
      out.writeInt(stretch.done().size());
      for (SideDone done : stretch.done()) {
        side(done.side());
        out.writeInt(done.holds());
        out.writeLong(done.time().toMillis());
        out.writeInt(done.left());
      }
    }

    private void plan(PlannedSession plan) throws IOException {
      if (isNew(plans, plan)) {
        word(plan.routine());
        word(plan.name());
        out.writeInt(plan.stretches().size());
        for (PlannedStretch stretch : plan.stretches()) {
          word(stretch.stretch());
          out.writeLong(stretch.hold().toMillis());
          out.writeInt(stretch.breaths().orElse(0));
          out.writeLong(stretch.rest().map(Duration::toMillis).orElse(NO_REST));
          out.writeInt(stretch.repetitions());
          out.writeInt(stretch.holds());
          out.writeInt(stretch.sides().size());
          for (Side side : stretch.sides()) {
            side(Optional.of(side));
          }
        }
      }
    }

    private void word(String word) throws IOException {
      if (isNew(words, word)) {
        text(word);
      }
    }

    private <T> boolean isNew(Map<T, Integer> all, T value) throws IOException {
      Integer known = all.putIfAbsent(value, all.size());
      out.writeInt(known == null ? all.size() - 1 : known);
      return known == null;
    }

    private void text(String text) throws IOException {
      byte[] utf = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf.length);
      out.write(utf);
    }

    private void side(Optional<Side> side) throws IOException {
      out.writeByte(side.map(Enum::ordinal).orElse(-1));
    }

    private void time(OffsetDateTime time) throws IOException {
      out.writeLong(time.toEpochSecond());
      out.writeInt(time.getNano());
      out.writeInt(time.getOffset().getTotalSeconds());
    }
  }

  /** Reads one; any exception means that it is none. */
  private static final class In {

    private static final Ending[] ENDINGS = Ending.values();
    private static final Effort[] EFFORTS = Effort.values();
    private static final List<Optional<Side>> SIDES =
        Stream.concat(Stream.of(Optional.<Side>empty()), Stream.of(Side.values()).map(Optional::of))
            .toList();

    private final Path journal;
    private final ByteBuffer in;
    private final List<PlannedSession> plans = new ArrayList<>();
    private final List<List<StretchRecord>> deeds = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    In(byte[] all, Path journal) {
      this.journal = journal;
      this.in = ByteBuffer.wrap(all, 0, all.length - Long.BYTES).slice();
      if (ByteBuffer.wrap(all).getLong(in.limit()) != sum(in.duplicate())) {
        throw new IllegalArgumentException("it is damaged");
      }
    }

    Digest digest() {
      if (in.getInt() != FORMAT) {
        throw new IllegalArgumentException("it is of another version");
      }
      long bytes = in.getLong();
      int lines = in.getInt();
      long mark = in.getLong();
      List<JournalProblem> problems = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        problems.add(new JournalProblem(journal, in.getInt(), word()));
      }
      List<SessionRecord> sessions = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        sessions.add(session());
      }
      return new Digest(bytes, lines, mark, sessions, problems);
    }

    private SessionRecord session() {
      String id = text();
      OffsetDateTime started = time();
      OffsetDateTime lastSign = time();
      Optional<OffsetDateTime> ended =
          is() ? Optional.of(is() ? lastSign : time()) : Optional.empty();
      PlannedSession plan = plan();
      Ending outcome = ENDINGS[in.get()];
      int effort = in.get();
      return new SessionRecord(
          id,
          started,
          ended,
          lastSign,
          plan.routine(),
          plan.name(),
          outcome,
          deeds(plan),
          notes(),
          effort < 0 ? Optional.empty() : Optional.of(EFFORTS[effort]));
    }

    private List<StretchRecord> deeds(PlannedSession plan) {
      int number = in.getInt();
      if (number == deeds.size()) {
        deeds.add(List.copyOf(stretches(plan))); // so that each session's own copy is this
      }
      return deeds.get(number);
    }

    /** Those of the plan come first, in its order. */
    private List<StretchRecord> stretches(PlannedSession plan) {
      List<StretchRecord> all = new ArrayList<>();
      int count = in.getInt();
      for (int i = 0; i < count; i++) {
        String stretch = word();
        boolean isPlanned = is();
        List<SideDone> done = new ArrayList<>();
        for (int rows = in.getInt(); rows > 0; rows--) {
          done.add(new SideDone(side(), in.getInt(), Duration.ofMillis(in.getLong()), in.getInt()));
        }
        all.add(
            new StretchRecord(
                stretch,
                isPlanned ? Optional.of(plan.stretches().get(i)) : Optional.empty(),
                done));
      }
      return all;
    }

    private List<Note> notes() {
      List<Note> all = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        OffsetDateTime at = time();
        String kind = word();
        boolean isInStretch = is();
        String stretch = word();
        all.add(new Note(at, kind, isInStretch ? Optional.of(stretch) : Optional.empty(), side()));
      }
      return all;
    }

    private PlannedSession plan() {
      int number = in.getInt();
      if (number == plans.size()) {
        String routine = word();
        String name = word();
        List<PlannedStretch> all = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
          all.add(plannedStretch());
        }
        plans.add(new PlannedSession(routine, name, all));
      }
      return plans.get(number);
    }

    private PlannedStretch plannedStretch() {
      String id = word();
      Duration hold = Duration.ofMillis(in.getLong());
      int breaths = in.getInt();
      long rest = in.getLong();
      int repetitions = in.getInt();
      int holds = in.getInt();
      List<Side> sides = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        sides.add(side().orElseThrow());
      }
      return new PlannedStretch(
          id,
          hold,
          breaths == 0 ? Optional.empty() : Optional.of(breaths),
          rest == NO_REST ? Optional.empty() : Optional.of(Duration.ofMillis(rest)),
          repetitions,
          sides,
          holds);
    }

    private String word() {
      int number = in.getInt();
      if (number == words.size()) {
        words.add(text());
      }
      return words.get(number);
    }

    private String text() {
      int length = in.getInt();
      int from = in.position();
      in.position(from + length);
      return new String(in.array(), in.arrayOffset() + from, length, StandardCharsets.UTF_8);
    }

    private boolean is() {
      return in.get() != 0;
    }

    private Optional<Side> side() {
      return SIDES.get(in.get() + 1);
    }

    private OffsetDateTime time() {
      long seconds = in.getLong();
      int nanos = in.getInt();
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(in.getInt());
      return OffsetDateTime.of(LocalDateTime.ofEpochSecond(seconds, nanos, offset), offset);
    }
  }
}
