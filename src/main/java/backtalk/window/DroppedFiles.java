package backtalk.window;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes the first of the files that are dropped on the window, while no session plays. */
final class DroppedFiles extends TransferHandler {

  private static final long serialVersionUID = 1;

  private final transient BooleanSupplier isFree;
  private final transient Consumer<Path> open;

  DroppedFiles(BooleanSupplier isFree, Consumer<Path> open) {
    this.isFree = isFree;
    this.open = open;
  }

  @Override
  public boolean canImport(TransferSupport dropped) {
    return isFree.getAsBoolean() && dropped.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport dropped) {
    try {
      if (canImport(dropped)
          && dropped.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)
              instanceof List<?> files
          && !files.isEmpty()
          && files.get(0) instanceof File file) {
        open.accept(file.toPath());
        return true;
      }
    } catch (UnsupportedFlavorException | IOException e) {
      // It cannot be had after all: as if it had not been dropped.
    }
    return false;
  }
}
