package dev.testvibe.pipeline.language.wording;

/**
 * A sentence as most people write it, whoever wrote it: in full words, without fillers, in the usual order, and with the
 * mistakes of those who learn English put right. It says the same, no less.
 */
public final class PlainEnglish {

    private PlainEnglish() {}

    /**
     * The same in plain words.
     *
     * @param sentence whose literals are masked
     * @param isExpected whether it claims something
     */
    public static String of(String sentence, boolean isExpected) {
        String full = Fillers.without(Contractions.writtenOut(sentence), isExpected);
        String right = LearnersEnglish.corrected(Places.called(full), isExpected);
        return isExpected ? WordOrder.usual(right) : right;
    }
}
