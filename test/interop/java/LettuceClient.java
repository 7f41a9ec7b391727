import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SetArgs;
import io.lettuce.core.TransactionResult;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.protocol.ProtocolVersion;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lettuce, over both protocols. */
public final class LettuceClient {
  public static void main(String[] words) throws Exception {
    for (ProtocolVersion protocol : ProtocolVersion.values()) {
      if (protocol != ProtocolVersion.RESP2 && protocol != ProtocolVersion.RESP3) continue;
      RedisClient client = connect(Report.PORT, protocol, null);
      try (StatefulRedisConnection<String, String> connection = client.connect()) {
        check(new Report(protocol.toString()), client, connection, protocol);
      }
      client.shutdown(0, 1, TimeUnit.SECONDS);
    }
  }

  private static RedisClient connect(int port, ProtocolVersion protocol, String token) {
    RedisURI.Builder uri = RedisURI.builder().withHost("127.0.0.1").withPort(port);
    if (token != null) uri.withPassword(token.toCharArray());
    RedisClient client = RedisClient.create(uri.build());
    client.setOptions(ClientOptions.builder().protocolVersion(protocol).build());
    return client;
  }

  private static void check(
      Report report,
      RedisClient client,
      StatefulRedisConnection<String, String> connection,
      ProtocolVersion protocol)
      throws Exception {
    RedisCommands<String, String> commands = connection.sync();
    report.check("FLUSHALL", commands.flushall().equals("OK"));
    checkBytes(report, client);
    checkPipeline(report, connection);
    commands.set("soon", "x", SetArgs.Builder.px(20));
    report.check("expiry", Report.eventually(() -> commands.get("soon") == null));
    commands.set("late", "x", SetArgs.Builder.ex(1000));
    report.check("time to live", commands.ttl("late") > 900);
    checkError(report, commands);
    if (Report.offers("hashes")) {
      commands.hset("hash", Map.of("name", "Ada", "born", "1815"));
      report.check("a hash", commands.hgetall("hash").equals(Map.of("name", "Ada", "born", "1815")));
    }
    if (Report.offers("transactions")) checkTransactions(report, client, commands);
    if (Report.offers("subscriptions")) checkSubscriptions(report, client, commands);
    checkTokens(report, protocol);
    Report.restart();
    report.check("a new connection", Report.eventually(() -> isKept(commands)));
  }

  private static void checkBytes(Report report, RedisClient client) {
    try (StatefulRedisConnection<byte[], byte[]> binary = client.connect(ByteArrayCodec.INSTANCE)) {
      binary.sync().set(Report.ALL_BYTES, Report.ALL_BYTES);
      byte[] value = binary.sync().get(Report.ALL_BYTES);
      report.check("all bytes", Arrays.equals(value, Report.ALL_BYTES));
    }
  }

  private static void checkPipeline(
      Report report, StatefulRedisConnection<String, String> connection) throws Exception {
    List<RedisFuture<String>> gets = new ArrayList<>();
    connection.setAutoFlushCommands(false);
    for (int at = 0; at < 1000; at++) {
      connection.async().set("key:" + at, String.valueOf(at));
      gets.add(connection.async().get("key:" + at));
    }
    connection.flushCommands();
    connection.setAutoFlushCommands(true);
    boolean isRight = true;
    for (int at = 0; at < 1000; at++) {
      isRight &= gets.get(at).get(10, TimeUnit.SECONDS).equals(String.valueOf(at));
    }
    report.check("a pipeline", isRight);
  }

  private static void checkError(Report report, RedisCommands<String, String> commands) {
    try {
      commands.incr("late");
      report.check("an error", false);
    } catch (RedisException error) {
      String expected = "ERR value is not an integer or out of range";
      report.check("an error", error.getMessage().equals(expected));
    }
  }

  private static void checkTransactions(
      Report report, RedisClient client, RedisCommands<String, String> commands) {
    commands.multi();
    commands.set("a", "1");
    commands.incr("a");
    TransactionResult result = commands.exec();
    report.check("a transaction", result.get(0).equals("OK") && result.get(1).equals(2L));
    commands.watch("a");
    try (StatefulRedisConnection<String, String> other = client.connect()) {
      other.sync().set("a", "changed");
    }
    commands.multi();
    commands.set("a", "3");
    boolean isRefused = commands.exec().wasDiscarded();
    report.check("a watched key", isRefused && commands.get("a").equals("changed"));
  }

  private static void checkSubscriptions(
      Report report, RedisClient client, RedisCommands<String, String> commands) throws Exception {
    try (StatefulRedisPubSubConnection<String, String> subscriber = client.connectPubSub()) {
      CompletableFuture<String> received = new CompletableFuture<>();
      CompletableFuture<Long> subscribed = new CompletableFuture<>();
      subscriber.addListener(
          new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String message) {
              received.complete(channel + " " + message);
            }

            @Override
            public void subscribed(String channel, long count) {
              subscribed.complete(count);
            }
          });
      subscriber.sync().subscribe("news");
      report.check("a subscription", subscribed.get(10, TimeUnit.SECONDS) == 1);
      report.check("its subscribers", commands.publish("news", "hello") == 1);
      report.check("a message", received.get(10, TimeUnit.SECONDS).equals("news hello"));
      subscriber.sync().unsubscribe("news");
    }
  }

  private static void checkTokens(Report report, ProtocolVersion protocol) {
    RedisClient client = connect(Report.GUARDED_PORT, protocol, Report.TOKEN);
    try (StatefulRedisConnection<String, String> connection = client.connect()) {
      report.check("a token", connection.sync().ping().equals("PONG"));
    }
    client.shutdown(0, 1, TimeUnit.SECONDS);
    RedisClient wrong = connect(Report.GUARDED_PORT, protocol, "wrong");
    try (StatefulRedisConnection<String, String> connection = wrong.connect()) {
      connection.sync().ping();
      report.check("a wrong token", false);
    } catch (RedisException error) {
      report.check("a wrong token", true);
    }
    wrong.shutdown(0, 1, TimeUnit.SECONDS);
  }

  /** What was on its way when the server died may fail. */
  private static boolean isKept(RedisCommands<String, String> commands) {
    try {
      return "7".equals(commands.get("key:7"));
    } catch (RedisException error) {
      return false;
    }
  }
}
