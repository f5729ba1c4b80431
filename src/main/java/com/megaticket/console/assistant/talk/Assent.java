package com.megaticket.console.assistant.talk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a bare yes or no, and nothing else: a word more, and it is not one. Only this may answer a card by typing; a model's reading
 * of an answer never does.
 */
public enum Assent {
    YES(Set.of("네", "넵", "넹", "예", "응", "ㅇㅇ", "네네", "예예", "좋아요", "좋습니다", "그래요", "맞아요", "네 맞아요", "네 좋아요",
            "네 진행해 주세요", "네 진행해주세요", "진행해 주세요", "진행해주세요", "승인", "승인합니다", "확인", "오케이", "yes", "y", "yep", "yeah",
            "ok", "okay", "sure", "go ahead", "yes please", "do it", "confirm", "approve", "approved", "はい", "ええ", "うん",
            "お願いします", "はいお願いします", "はい お願いします", "承認", "承認します", "いいです", "大丈夫です", "オーケー")), NO(
                    Set.of("아니요", "아니오",
                            "아뇨", "아니", "취소", "거절", "안 할래요", "안할래요", "됐어요", "no", "n", "nope", "no thanks",
                            "no thank you", "cancel",
                            "deny", "don't", "いいえ", "いや", "やめます", "やめて", "キャンセル", "結構です"));

    private final Set<String> words;

    Assent(Set<String> words) {
        this.words = words;
    }

    /** Empty for everything that is not one of these words alone. */
    public static Optional<Assent> of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}。、！？…~～♪&&[^']]+", " ").replaceAll("\\s+", " ").strip();
        for (Assent each : values()) {
            if (each.words.contains(bare)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
