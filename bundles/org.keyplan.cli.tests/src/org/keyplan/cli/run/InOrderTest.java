package org.keyplan.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@Timeout(60)
class InOrderTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheInputs(int jobs) {
        List<Integer> results = new ArrayList<>();

        InOrder.<Integer, Integer, RuntimeException>forEach(
                numbers(500),
                jobs,
                n -> {
                    if (n % 7 == 0) {
                        Thread.yield();
                    }
                    return n * n;
                },
                results::add);

        assertThat(results).isEqualTo(numbers(500).stream().map(n -> n * n).toList());
    }

    @Test
    void asManyJobsAsAskedForWorkAtTheSameTime() {
        CyclicBarrier together = new CyclicBarrier(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        InOrder.<Integer, Integer, RuntimeException>forEach(
                numbers(30),
                3,
                n -> {
                    threads.add(Thread.currentThread());
                    try {
                        return together.await();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                },
                result -> {});

        assertThat(threads).hasSize(3).doesNotContain(Thread.currentThread());
    }

    @Test
    void onlyFewResultsWaitHoweverManyInputsThereAre() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();

        InOrder.<Integer, Integer, RuntimeException>forEach(
                numbers(10_000),
                2,
                n -> begun.incrementAndGet(),
                result -> assertThat(begun.get() - taken.getAndIncrement()).isLessThanOrEqualTo(8));

        assertThat(taken).hasValue(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFaultOfTheWorkReachesTheCaller(int jobs) {
        IllegalArgumentException fault = new IllegalArgumentException("number 5");

        assertThatThrownBy(
                        () ->
                                InOrder.<Integer, Integer, RuntimeException>forEach(
                                        numbers(100),
                                        jobs,
                                        n -> {
                                            if (n == 5) {
                                                throw fault;
                                            }
                                            return n;
                                        },
                                        result -> assertThat(result).isLessThan(5)))
                .isSameAs(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFaultOfTheSinkEndsTheWork(int jobs) {
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                InOrder.<Integer, Integer, IOException>forEach(
                                        numbers(10_000),
                                        jobs,
                                        n -> begun.incrementAndGet(),
                                        result -> {
                                            throw new IOException("full");
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(begun.get()).isLessThanOrEqualTo(16);
    }
}
