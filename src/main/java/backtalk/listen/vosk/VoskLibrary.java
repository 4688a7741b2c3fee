package backtalk.listen.vosk;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of Vosk, found by their names: they are no part of the program. Every failure of
 * theirs, of native code that does not fit too, is a {@link VoskException}.
 */
final class VoskLibrary {

  private static final String PACKAGE = "org.vosk.";

  private final URLClassLoader classes;

  private VoskLibrary(URLClassLoader classes) {
    this.classes = classes;
  }

  static VoskLibrary load(VoskFolder folder) {
    URL[] jars = folder.jars().stream().map(jar -> url(jar.toUri())).toArray(URL[]::new);
    return new VoskLibrary(new URLClassLoader(jars, ClassLoader.getPlatformClassLoader()));
  }

  private static URL url(URI place) {
    try {
      return place.toURL();
    } catch (MalformedURLException e) {
      throw new VoskException(e);
    }
  }

  /** Vosk tells its every step on the standard error stream. */
  void silence() {
    try {
      Class<?> level = classes.loadClass(PACKAGE + "LogLevel");
      Object warnings = level.getField("WARNINGS").get(null);
      classes.loadClass(PACKAGE + "LibVosk").getMethod("setLogLevel", level).invoke(null, warnings);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new VoskException(e);
    }
  }

  Object make(String type, Object... arguments) {
    try {
      Constructor<?> constructor =
          classes.loadClass(PACKAGE + type).getConstructor(types(arguments));
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new VoskException(e);
    }
  }

  @Nullable Object call(Object on, String name, Object... arguments) {
    try {
      Method method = on.getClass().getMethod(name, types(arguments));
      return method.invoke(on, arguments);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new VoskException(e);
    }
  }

  void close() {
    try {
      classes.close();
    } catch (IOException e) {
      throw new VoskException(e);
    }
  }

  /** Vosk takes numbers as such, and not as objects. */
  private static Class<?>[] types(Object... arguments) {
    return Stream.of(arguments).map(VoskLibrary::type).toArray(Class<?>[]::new);
  }

  private static Class<?> type(Object argument) {
    Class<?> type = argument.getClass();
    return MethodType.methodType(type).unwrap().returnType();
  }
}
