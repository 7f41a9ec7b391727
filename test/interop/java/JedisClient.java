import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.AbstractTransaction;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Jedis, over both protocols. */
public final class JedisClient {
  public static void main(String[] words) throws Exception {
    for (RedisProtocol protocol : List.of(RedisProtocol.RESP2, RedisProtocol.RESP3)) check(protocol);
  }

  private static RedisClient connect(int port, RedisProtocol protocol, String token) {
    DefaultJedisClientConfig config =
        DefaultJedisClientConfig.builder().protocol(protocol).password(token).build();
    return RedisClient.builder()
        .hostAndPort(new HostAndPort("127.0.0.1", port))
        .clientConfig(config)
        .build();
  }

  private static void check(RedisProtocol protocol) throws Exception {
    Report report = new Report(protocol.toString());
    try (RedisClient client = connect(Report.PORT, protocol, null)) {
      report.check("FLUSHALL", client.flushAll().equals("OK"));
      client.set(Report.ALL_BYTES, Report.ALL_BYTES);
      report.check("all bytes", Arrays.equals(client.get(Report.ALL_BYTES), Report.ALL_BYTES));
      checkPipeline(report, client);
      client.set("soon", "x", SetParams.setParams().px(20));
      report.check("expiry", Report.eventually(() -> client.get("soon") == null));
      client.set("late", "x", SetParams.setParams().ex(1000));
      report.check("time to live", client.ttl("late") > 900);
      checkError(report, client);
      if (Report.offers("hashes")) {
        client.hset("hash", Map.of("name", "Ada", "born", "1815"));
        report.check("a hash", client.hgetAll("hash").equals(Map.of("name", "Ada", "born", "1815")));
      }
      if (Report.offers("transactions")) checkTransactions(report, client);
      if (Report.offers("subscriptions")) checkSubscriptions(report, client);
      checkTokens(report, protocol);
      Report.restart();
      report.check("a new connection", Report.eventually(() -> isKept(client)));
    }
  }

  private static void checkPipeline(Report report, RedisClient client) {
    try (AbstractPipeline pipeline = client.pipelined()) {
      List<Response<String>> gets = new java.util.ArrayList<>();
      for (int at = 0; at < 1000; at++) {
        pipeline.set("key:" + at, String.valueOf(at));
        gets.add(pipeline.get("key:" + at));
      }
      pipeline.sync();
      boolean isRight = true;
      for (int at = 0; at < 1000; at++) isRight &= gets.get(at).get().equals(String.valueOf(at));
      report.check("a pipeline", isRight);
    }
  }

  private static void checkError(Report report, RedisClient client) {
    try {
      client.incr("late");
      report.check("an error", false);
    } catch (JedisException error) {
      String expected = "ERR value is not an integer or out of range";
      report.check("an error", error.getMessage().equals(expected));
    }
  }

  private static void checkTransactions(Report report, RedisClient client) {
    try (AbstractTransaction transaction = client.multi()) {
      transaction.set("a", "1");
      transaction.incr("a");
      report.check("a transaction", transaction.exec().equals(List.of("OK", 2L)));
    }
    try (AbstractTransaction transaction = client.transaction(false)) {
      transaction.watch("a");
      client.set("a", "changed");
      transaction.multi();
      transaction.set("a", "3");
      report.check("a watched key", transaction.exec() == null && client.get("a").equals("changed"));
    }
  }

  private static void checkSubscriptions(Report report, RedisClient client) throws Exception {
    CountDownLatch subscribed = new CountDownLatch(1);
    CompletableFuture<byte[]> received = new CompletableFuture<>();
    BinaryJedisPubSub listener =
        new BinaryJedisPubSub() {
          @Override
          public void onSubscribe(byte[] channel, int count) {
            subscribed.countDown();
          }

          @Override
          public void onMessage(byte[] channel, byte[] message) {
            received.complete(message);
            unsubscribe();
          }
        };
    Thread thread = new Thread(() -> client.subscribe(listener, "news".getBytes()));
    thread.start();
    report.check("a subscription", subscribed.await(10, TimeUnit.SECONDS));
    report.check("its subscribers", client.publish("news".getBytes(), Report.ALL_BYTES) == 1);
    byte[] message = received.get(10, TimeUnit.SECONDS);
    report.check("a message", Arrays.equals(message, Report.ALL_BYTES));
    thread.join(10_000);
    report.check("its end", !thread.isAlive());
  }

  private static void checkTokens(Report report, RedisProtocol protocol) {
    try (RedisClient client = connect(Report.GUARDED_PORT, protocol, Report.TOKEN)) {
      report.check("a token", client.ping().equals("PONG"));
    }
    try (RedisClient client = connect(Report.GUARDED_PORT, protocol, "wrong")) {
      client.ping();
      report.check("a wrong token", false);
    } catch (JedisException error) {
      report.check("a wrong token", true);
    }
  }

  /** What was on its way when the server died may fail once for each connection of the pool. */
  private static boolean isKept(RedisClient client) {
    try {
      return client.get("key:7").equals("7");
    } catch (JedisException error) {
      return false;
    }
  }
}
