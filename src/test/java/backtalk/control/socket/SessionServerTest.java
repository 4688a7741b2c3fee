package backtalk.control.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backtalk.Waiting;
import backtalk.session.Command;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionServerTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir private Path folder;
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> problems = new LinkedBlockingQueue<>();
  private String status = "{}";
  private boolean hasWindow;
  private SessionServer server;
  private SessionClient client;

  @BeforeEach
  void begin() throws Exception {
    client = new SessionClient(folder);
    serve(server(LONG));
  }

  private void serve(SessionServer next) throws Exception {
    server = next;
    next.start(commands::add);
    awaitServer();
  }

  private void withLittlePatience() throws Exception {
    server.close();
    serve(server(SHORT));
  }

  private SessionServer server(Duration patience) {
    return new SessionServer(
        folder, patience, () -> status, () -> hasWindow, commands::size, problems::add);
  }

  private void awaitServer() {
    Waiting.until("a server that answers", () -> client.ask("status").isPresent());
  }

  @AfterEach
  void end() {
    server.close();
    assertThat(RuntimeFolder.socketIn(folder)).doesNotExist();
    assertThat(problems).isEmpty();
  }

  private SocketChannel connect() throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(RuntimeFolder.socketIn(folder)));
  }

  /** What comes back until the server hangs up. */
  private static String answer(SocketChannel channel) throws IOException {
    return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
  }

  private String answerTo(byte[] request) throws IOException {
    try (SocketChannel channel = connect()) {
      channel.write(ByteBuffer.wrap(request));
      channel.shutdownOutput();
      return answer(channel);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"QUIT", "HUSH", "LISTENING", "AMONG_TALK", "CALLED", "DOUBTED_STOP", "DOUBTED_PAIN"})
  void takesEveryCommandOfAPerson(Command command) throws Exception {
    String word =
        command == Command.HELP
            ? "commands"
            : command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(client.ask(word)).contains("ok");
    assertThat(commands).containsExactly(command);
  }

  @Test
  void tellsWhereTheSessionIs() throws Exception {
    status = "{\"text\":\"é " + "x".repeat(10_000) + "\"}";
    assertThat(client.ask("status")).contains(status);
  }

  @Test
  void aFaultInTheStatusCostsNoCommand() throws Exception {
    SessionServer faulty =
        new SessionServer(
            folder,
            () -> {
              throw new IllegalStateException();
            },
            () -> false,
            () -> 0,
            problems::add);
    server.close();
    serve(faulty);
    assertThat(client.ask("status")).contains("failed");
    assertThat(client.ask("pause")).contains("ok");
  }

  @Test
  void aFaultInOneRequestCostsNoOther() throws Exception {
    server.close();
    serve(
        new SessionServer(
            folder,
            () -> {
              throw new StackOverflowError();
            },
            () -> {
              throw new IllegalStateException();
            },
            commands::size,
            problems::add));
    assertThat(client.ask("status")).contains("failed");
    assertThat(client.ask("show")).contains("failed");
    assertThat(client.ask("pause")).contains("ok");
  }

  @Test
  void aSocketThatIsDeletedIsMadeAgain() throws Exception {
    Files.delete(RuntimeFolder.socketIn(folder));
    Waiting.until("another socket", SHORT, () -> client.ask("pause").isPresent());
    assertThat(commands).containsExactly(Command.PAUSE);
  }

  @Test
  void aFolderThatIsDeletedIsMadeAgain() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("backtalk"));
    SessionClient asking = new SessionClient(inner);
    try (SessionServer one =
        new SessionServer(inner, () -> "{}", () -> false, commands::size, problems::add)) {
      one.start(commands::add);
      Waiting.until("a server that answers", () -> asking.ask("status").isPresent());
      Files.delete(RuntimeFolder.socketIn(inner));
      Files.delete(inner);
      Waiting.until("another socket", SHORT, () -> asking.ask("pause").isPresent());
    }
  }

  @Test
  void showsItsWindowIfItHasOne() throws Exception {
    assertThat(client.ask("show")).contains("no window");
    hasWindow = true;
    assertThat(client.ask("show")).contains("ok");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n\n",
        "PAUSE\n",
        "pause now\n",
        "quit\n",
        "hush\n",
        "\0pause\n",
        "GET / HTTP/1.1\r\n\r\n",
        "päuse\n",
        "{\"a\":1}\n"
      })
  void nonsenseIsRefused(String nonsense) throws Exception {
    assertThat(answerTo(nonsense.getBytes(StandardCharsets.UTF_8))).isEqualTo("unknown\n");
    assertThat(commands).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause\n", "pause\r\n", "pause", "pause\nstop\n"})
  void aRequestIsOneLine(String text) throws Exception {
    assertThat(answerTo(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("ok\n");
    assertThat(commands).containsExactly(Command.PAUSE);
  }

  @Test
  void aRequestMayComeInPieces() throws Exception {
    try (SocketChannel channel = connect()) {
      for (String piece : List.of("pa", "us", "e", "\n")) {
        channel.write(ByteBuffer.wrap(piece.getBytes(StandardCharsets.US_ASCII)));
      }
      assertThat(answer(channel)).isEqualTo("ok\n");
    }
  }

  @Test
  void whoeverSendsWithoutEndIsCutOffAtOnce() throws Exception {
    byte[] block = new byte[1 << 16];
    long sent = 0;
    try (SocketChannel channel = connect()) {
      while (sent < 64L << 20) {
        sent += channel.write(ByteBuffer.wrap(block));
      }
    } catch (IOException cutOff) {
      // As it should be.
    }
    assertThat(sent).as("bytes that fit into the system's buffers").isLessThan(4L << 20);
    assertThat(client.ask("pause")).contains("ok");
  }

  @Test
  void noMoreThanALineIsRead() throws Exception {
    String longest = "x".repeat(Connection.LONGEST_LINE);
    try (SocketChannel channel = connect()) {
      channel.write(ByteBuffer.wrap(longest.getBytes(StandardCharsets.US_ASCII)));
      assertThat(answer(channel)).as("without waiting for its end").isEqualTo("unknown\n");
    }
  }

  @Test
  void whoeverSendsNothingIsSentAway() throws Exception {
    withLittlePatience();
    try (SocketChannel silent = connect();
        SocketChannel half = connect()) {
      half.write(ByteBuffer.wrap("pau".getBytes(StandardCharsets.US_ASCII)));
      assertThat(client.ask("pause")).contains("ok");
      assertThat(answer(silent)).isEmpty();
      assertThat(answer(half)).isEmpty();
    }
    assertThat(commands).containsExactly(Command.PAUSE);
  }

  @Test
  void whoeverNeverReadsIsSentAway() throws Exception {
    withLittlePatience();
    status = "x".repeat(8 << 20);
    try (SocketChannel deaf = connect()) {
      deaf.write(ByteBuffer.wrap("status\n".getBytes(StandardCharsets.US_ASCII)));
      assertThat(client.ask("pause")).contains("ok");
      awaitEndOfPatience();
      assertThat(answer(deaf).length()).as("what the system had taken").isLessThan(8 << 20);
    }
  }

  /** With somebody who came last, and so is the last to be sent away. */
  private void awaitEndOfPatience() throws IOException {
    try (SocketChannel silent = connect()) {
      assertThat(answer(silent)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {52, 3 * Clients.MOST})
  void manySilentOnesKeepNobodyWaiting(int number) throws Exception {
    List<SocketChannel> silent = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      silent.add(connect());
    }
    long asked = System.nanoTime();
    assertThat(client.ask("pause")).contains("ok");
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SHORT);
    for (SocketChannel channel : silent) {
      channel.close();
    }
  }

  @Test
  void aHundredAtOnceAreAllAnsweredAndNoMoreWaitThanMay() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(100);
    try {
      List<Callable<Optional<String>>> asking = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        asking.add(() -> client.ask("longer"));
      }
      List<String> answers = new ArrayList<>();
      for (Future<Optional<String>> answer : clients.invokeAll(asking)) {
        answers.add(answer.get().orElseThrow());
      }
      assertThat(answers.stream().filter("ok"::equals)).hasSize(SessionServer.MOST_WAITING);
      assertThat(answers.stream().filter("busy"::equals)).hasSize(100 - SessionServer.MOST_WAITING);
    } finally {
      clients.shutdownNow();
    }
    assertThat(commands).hasSize(SessionServer.MOST_WAITING);
    commands.clear();
    assertThat(client.ask("pause")).contains("ok");
  }

  @Test
  void onlyItsOwnerMayOpenTheSocket() throws IOException {
    assumeTrue(OwnFolder.isPosix(folder));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(RuntimeFolder.socketIn(folder))))
        .isEqualTo("rw-------");
  }

  @Test
  void closedItLeavesNothing() throws Exception {
    server.close();
    assertThat(client.ask("pause")).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("session socket"));
    server.close();
    SessionServer never = server(SHORT);
    never.close();
    SessionServer atOnce = server(SHORT);
    atOnce.start(commands::add);
    atOnce.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhyItCannotBeReached() throws Exception {
    Path deep = Files.createDirectory(folder.resolve("d".repeat(100)));
    try (SessionServer unreachable =
        new SessionServer(deep, () -> "{}", () -> false, () -> 0, problems::add)) {
      unreachable.start(commands::add);
      assertThat(problems.poll(10, TimeUnit.SECONDS))
          .isEqualTo(
              "Other programs cannot control this session through "
                  + deep.resolve("session.socket")
                  + ": Unix domain path too long.");
      assertThat(new SessionClient(deep).ask("pause")).isEmpty();
    }
  }

  @Test
  void aSessionThatStandsStillIsNotWaitedForForEver() throws Exception {
    Path still = Files.createDirectory(folder.resolve("s"));
    try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      deaf.bind(UnixDomainSocketAddress.of(RuntimeFolder.socketIn(still)));
      SessionClient asking = new SessionClient(still, SHORT);
      assertThatThrownBy(() -> asking.ask("pause"))
          .isInstanceOf(IOException.class)
          .hasMessage("The session does not respond.");
    }
    assertThat(Map.copyOf(Requests.commands())).doesNotContainKeys("quit", "hush", "help");
  }
}
