// The module go-redis, over both protocols. Prints "pass what", "fail what" and "restart".
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
)

const timeMax = 10 * time.Second

var (
	ctx      = context.Background()
	input    = bufio.NewReader(os.Stdin)
	features = os.Getenv("MINIDB_TEST_FEATURES")
	allBytes = func() string {
		bytes := make([]byte, 256)
		for at := range bytes {
			bytes[at] = byte(at)
		}
		return string(bytes)
	}()
)

type checks struct{ protocol int }

func (c checks) check(what string, isRight bool) {
	verdict := "fail"
	if isRight {
		verdict = "pass"
	}
	fmt.Printf("%s RESP%d: %s\n", verdict, c.protocol, what)
}

func connect(port string, protocol int, token string) *redis.Client {
	return redis.NewClient(&redis.Options{
		Addr:     "127.0.0.1:" + os.Getenv(port),
		Protocol: protocol,
		Password: token,
	})
}

func eventually(isSo func() bool) bool {
	for until := time.Now().Add(timeMax); time.Now().Before(until); {
		if isSo() {
			return true
		}
	}
	return false
}

func main() {
	for _, protocol := range []int{2, 3} {
		checkAll(protocol)
	}
}

func checkAll(protocol int) {
	c := checks{protocol}
	client := connect("MINIDB_TEST_PORT", protocol, "")
	defer client.Close()
	c.check("flushall", client.FlushAll(ctx).Err() == nil)
	client.Set(ctx, allBytes, allBytes, 0)
	c.check("all bytes", client.Get(ctx, allBytes).Val() == allBytes)
	checkPipeline(c, client)
	client.Set(ctx, "soon", "x", 20*time.Millisecond)
	c.check("expiry", eventually(func() bool { return client.Get(ctx, "soon").Err() == redis.Nil }))
	client.Set(ctx, "late", "x", 1000*time.Second)
	c.check("time to live", client.TTL(ctx, "late").Val() > 900*time.Second)
	err := client.Incr(ctx, "late").Err()
	c.check("an error", err != nil && err.Error() == "ERR value is not an integer or out of range")
	if strings.Contains(features, "hashes") {
		client.HSet(ctx, "hash", "name", "Ada", "born", 1815)
		expected := map[string]string{"name": "Ada", "born": "1815"}
		c.check("a hash", reflect.DeepEqual(client.HGetAll(ctx, "hash").Val(), expected))
	}
	if strings.Contains(features, "transactions") {
		checkTransactions(c, client)
	}
	if strings.Contains(features, "subscriptions") {
		checkSubscriptions(c, client)
	}
	checkTokens(c)
	fmt.Println("restart")
	input.ReadString('\n')
	c.check("a new connection", eventually(func() bool { return client.Get(ctx, "key:7").Val() == "7" }))
}

func checkPipeline(c checks, client *redis.Client) {
	pipeline := client.Pipeline()
	gets := make([]*redis.StringCmd, 1000)
	for at := range gets {
		key := "key:" + strconv.Itoa(at)
		pipeline.Set(ctx, key, at, 0)
		gets[at] = pipeline.Get(ctx, key)
	}
	_, err := pipeline.Exec(ctx)
	isRight := err == nil
	for at, get := range gets {
		isRight = isRight && get.Val() == strconv.Itoa(at)
	}
	c.check("a pipeline", isRight)
}

func checkTransactions(c checks, client *redis.Client) {
	pipeline := client.TxPipeline()
	pipeline.Set(ctx, "a", 1, 0)
	sum := pipeline.Incr(ctx, "a")
	_, err := pipeline.Exec(ctx)
	c.check("a transaction", err == nil && sum.Val() == 2)
	err = client.Watch(ctx, func(tx *redis.Tx) error {
		client.Set(ctx, "a", "changed", 0)
		_, err := tx.TxPipelined(ctx, func(pipeline redis.Pipeliner) error {
			return pipeline.Set(ctx, "a", 3, 0).Err()
		})
		return err
	}, "a")
	c.check("a watched key", errors.Is(err, redis.TxFailedErr) && client.Get(ctx, "a").Val() == "changed")
}

func checkSubscriptions(c checks, client *redis.Client) {
	subscriber := client.Subscribe(ctx, "news")
	defer subscriber.Close()
	_, err := subscriber.ReceiveTimeout(ctx, timeMax)
	c.check("a subscription", err == nil)
	c.check("its subscribers", client.Publish(ctx, "news", allBytes).Val() == 1)
	received, err := subscriber.ReceiveTimeout(ctx, timeMax)
	message, isMessage := received.(*redis.Message)
	c.check("a message", err == nil && isMessage && message.Payload == allBytes)
}

func checkTokens(c checks) {
	client := connect("MINIDB_TEST_GUARDED_PORT", c.protocol, os.Getenv("MINIDB_TEST_TOKEN"))
	defer client.Close()
	c.check("a token", client.Ping(ctx).Err() == nil)
	wrong := connect("MINIDB_TEST_GUARDED_PORT", c.protocol, "wrong")
	defer wrong.Close()
	err := wrong.Ping(ctx).Err()
	c.check("a wrong token", err != nil && strings.Contains(err.Error(), "WRONGPASS"))
}
