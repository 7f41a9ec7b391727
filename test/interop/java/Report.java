import java.io.IOException;
import java.util.function.BooleanSupplier;

/** What a client found out, in lines that the suite reads. */
final class Report {
  static final int PORT = Integer.parseInt(System.getenv("MINIDB_TEST_PORT"));
  static final int GUARDED_PORT = Integer.parseInt(System.getenv("MINIDB_TEST_GUARDED_PORT"));
  static final String TOKEN = System.getenv("MINIDB_TEST_TOKEN");
  static final byte[] ALL_BYTES = new byte[256];
  private static final String FEATURES = System.getenv("MINIDB_TEST_FEATURES");
  private static final long NANOSECONDS_MAX = 10_000_000_000L;

  static {
    for (int at = 0; at < ALL_BYTES.length; at++) ALL_BYTES[at] = (byte) at;
  }

  private final String protocol;

  Report(String protocol) {
    this.protocol = protocol;
  }

  void check(String what, boolean isRight) {
    System.out.println((isRight ? "pass " : "fail ") + protocol + ": " + what);
  }

  static boolean offers(String feature) {
    return FEATURES.contains(feature);
  }

  static boolean eventually(BooleanSupplier isSo) {
    long until = System.nanoTime() + NANOSECONDS_MAX;
    while (System.nanoTime() < until) if (isSo.getAsBoolean()) return true;
    return false;
  }

  /** The server dies and is there again. */
  static void restart() throws IOException {
    System.out.println("restart");
    while (System.in.read() != '\n') {}
  }
}
