package backtalk.audio.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on a disk that takes only so many bytes, and then answers as Linux does. */
final class SmallDisk implements SeekableByteChannel {

  private final SeekableByteChannel file;
  private final long capacity;

  private SmallDisk(SeekableByteChannel file, long capacity) {
    this.file = file;
    this.capacity = capacity;
  }

  static NewFile.ChannelOpener of(long bytes) {
    return path -> new SmallDisk(open(path), bytes);
  }

  private static SeekableByteChannel open(Path path) throws IOException {
    return Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    long room = capacity - file.position();
    if (room <= 0) {
      throw new IOException("No space left on device");
    }
    int count = (int) Math.min(room, bytes.remaining());
    int written = file.write(bytes.slice().limit(count));
    bytes.position(bytes.position() + written);
    return written;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
