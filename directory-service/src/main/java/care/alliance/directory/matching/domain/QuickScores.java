package care.alliance.directory.matching.domain;

import java.util.Arrays;

/** Therapists by quick score, in the order in which equals rank. */
final class QuickScores {

    private static final int BINS = 4096;

    private final int[] who;
    private final float[] score;
    private int size;
    private float highest;

    QuickScores(int most) {
        who = new int[most];
        score = new float[most];
    }

    void add(int who, float score) {
        this.who[size] = who;
        this.score[size] = score;
        size++;
        highest = Math.max(highest, score);
    }

    int size() {
        return size;
    }

    /** The best of them, at most so many; among equals those added first. In the order in which they were added. */
    int[] best(int most) {
        if (size <= most) {
            return Arrays.copyOf(who, size);
        }
        int[] count = new int[BINS];
        for (int i = 0; i < size; i++) {
            count[bin(i)]++;
        }
        int bin = BINS - 1;
        int above = 0;
        while (above + count[bin] <= most) {
            above += count[bin--];
        }
        int equals = most - above;
        int[] best = new int[most];
        int taken = 0;
        for (int i = 0; i < size && taken < most; i++) {
            if (bin(i) > bin || (bin(i) == bin && equals-- > 0)) {
                best[taken++] = who[i];
            }
        }
        return best;
    }

    private int bin(int i) {
        return highest == 0 ? 0 : (int) (score[i] / highest * (BINS - 1));
    }
}
