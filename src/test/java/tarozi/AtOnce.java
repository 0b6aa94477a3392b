package tarozi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does things at the same time, each in a thread of its own, all let go together. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> run(List<Callable<T>> things) throws Exception {
        var threads = Executors.newFixedThreadPool(things.size());
        var ready = new CountDownLatch(things.size());
        try {
            List<Future<T>> started = things.stream()
                    .map(thing -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return thing.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : started) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    public static <T> List<T> times(int times, Callable<T> thing) throws Exception {
        return run(Stream.generate(() -> thing).limit(times).toList());
    }
}
