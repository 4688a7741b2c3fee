package backtalk.audio.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes to a {@link NewFile}; only the file's own commit ends it. */
final class NewFileStream extends BufferedOutputStream {

  NewFileStream(NewFile file) {
    super(
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            file.append(ByteBuffer.wrap(new byte[] {(byte) single}));
          }

          @Override
          public void write(byte[] bytes, int from, int count) throws IOException {
            file.append(ByteBuffer.wrap(bytes, from, count));
          }
        });
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
