package backtalk.control.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * One client: a line from it, a line to it, and the end. It never gets more memory than a short
 * line takes, nor more time than it was given.
 */
final class Connection {

  /** Longer than any request. */
  static final int LONGEST_LINE = 100;

  private final SocketChannel channel;
  private final long begunNanos;
  private final ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
  private ByteBuffer answer = ByteBuffer.allocate(0);

  /**
   * @param begunNanos by {@link System#nanoTime}
   */
  Connection(SocketChannel channel, long begunNanos) {
    this.channel = channel;
    this.begunNanos = begunNanos;
  }

  boolean isOlderThan(Duration time, long nowNanos) {
    return nowNanos - begunNanos > time.toNanos();
  }

  boolean isClosed() {
    return !channel.isOpen();
  }

  /** Goes on as far as it can without waiting. */
  void advance(SelectionKey key, UnaryOperator<String> answers) {
    try {
      if (key.isReadable()) {
        boolean isAtEnd = channel.read(line) < 0;
        int length = lineLength();
        if (length >= 0 || isAtEnd || !line.hasRemaining()) {
          answer = encoded(answers.apply(text(length >= 0 ? length : line.position())));
          key.interestOps(SelectionKey.OP_WRITE);
        }
      }
      if (key.interestOps() == SelectionKey.OP_WRITE) {
        channel.write(answer);
        if (!answer.hasRemaining()) {
          close();
        }
      }
    } catch (IOException | CancelledKeyException e) {
      close(); // it has gone, and wants no answer any more
    }
  }

  /** Bytes before the line's end; negative if that has not come. */
  private int lineLength() {
    for (int i = 0; i < line.position(); i++) {
      if (line.get(i) == '\n') {
        return i;
      }
    }
    return -1;
  }

  private String text(int length) {
    return new String(line.array(), 0, length, StandardCharsets.US_ASCII).strip();
  }

  private static ByteBuffer encoded(String answer) {
    return ByteBuffer.wrap((answer + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // There was nothing left to say.
    }
  }
}
