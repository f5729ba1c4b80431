package com.megaticket.console.assistant.guided.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that is on nobody's list, told by what is left unread where Korean and Japanese put a title: right before the number of
 * tickets, or before the wish to book or see it. Rather missed than heard in ordinary words.
 */
final class StrangeTitles {
    private static final int WORDS = 3;
    /** People are left out: who comes stands there as well. */
    private static final Pattern KOREAN = Page.rule("(?<![가-힣\\d.,])(?:\\d{1,3}|" + Numerals.KOREAN
            + ")\\s?(?:장(?!소|면|르|애|치)|매(?!진|표|일|주|우|번))"
            + "|(?:예매|예약)\\s?(?:해\\s?주|부탁|할게|할래|하고\\s?싶|하려)|보고\\s?싶|보러\\s?(?:가|갈|왔)");
    private static final Pattern WORD = Pattern.compile("[가-힣A-Za-z]+");
    private static final Pattern OBJECT = Pattern.compile("(?:을|를|으로|로)$");
    /** Endings of words that are no names. */
    private static final Pattern NO_NAME = Pattern.compile("[은는이가에서도게지면만와과랑요데쪽좀다죠네까니고의한된할본볼쯤]$");
    private static final Pattern PLAIN = Pattern.compile(
            "(?:표|티켓|매|장|석|앞|뒤|맨|옆|총|다|더|딱|또|꼭|좀|제발|네|예|넵|응|음|아|어|오|저|제|나|내|우리|이|그|저기|거|걸|것|게|건|한|두|첫|끝|전|후|반|줄|층|열|번"
                    + "|로|으로|에|은|는|가|을|를|도|의|만|요|쪽|쯤|대|부터|까지|이랑|하고|에서|짜리|이요|정도|으로요|그럼|그러면|아니|아뇨|아니요|혹시|일단|그냥|사실|실은|우선|대충|아마|역시|다시|새로|따로|각각|각자|같이|함께"
                    + "|바로|지금|빨리|먼저|미리|아까|방금|나중|이따|제일|가장|아무|최대|최소|전부|모두|합계|합쳐|나머지|추가|마지막|여기|거기|이거|그거|저거|이걸|그걸|저걸|vip|op)");
    /** Beginnings of words that say who, where, how and what for. */
    private static final Pattern PLAIN_STEM = Pattern
            .compile("^(?:저희|제가|좌석|자리|연석|통로|중앙|중간|가운데|구역|블록|무대|배우|얼굴|정면|화면|자막|가까|발코니|객석|등급|일반|성인|어른|대인|소인|아이|애기"
                    + "|어린이|아동|학생|대학생|중학|고등|초등|청소년|청년|경로|노인|어르신|시니어|장애|휠체어|유공|군인|임산|외국|관객|관람|보호자|동반|단체|커플|부부|가족|부모|엄마|아빠|어머|아버|아내|남편|와이프|동생|언니"
                    + "|오빠|누나|딸|아들|할머|할아|친구|애인|여친|남친|동료|직장|회사|팀|손님|고객|사람|본인|공연|뮤지컬|연극|콘서트|회차|시간|날짜|오전|오후|저녁|아침|점심|밤|낮|주말|평일|주중|이번|다음|지난|당일|현장|인터넷|온라인"
                    + "|전화|방문|예매|예약|취소|변경|환불|결제|확정|선점|수정|정정|추천|할인|초대|무료|유료|정가|가격|조기|좋은|좋아|싼|비싼|저렴|괜찮|재미|재밌|신나|조용|유명|인기|최신|볼만|무슨|어떤|다른|같은|그런|이런|저런|아무거|가능"
                    + "|안녕|감사|고마|죄송|미안|부탁|있|없|되|안|못|말고|대신|빼고)");
    private static final String TICKETS = "(?:\\d{1,3}|" + Numerals.JAPANESE + ")\\s?枚";
    private static final Pattern JAPANESE = Page
            .rule("(?<![ァ-ヶー・一-龯々])(?:(?<kana>[ァ-ヶー・]{4,16})(?:を|の|は|で|、)?|(?<han>[一-龯々ァ-ヶー・]{2,12})を)[\\s"
                    + Page.GAP + "]*(?:に|の|で)?\\s?" + TICKETS);
    private static final Pattern PLAIN_JAPANESE = Pattern.compile(
            "チケット|センター|バルコニー|オーケストラ|ボックス|シート|ペア|スタンド|アリーナ|プレミアム|グループ|ファミリー|カップル|キッズ|シニア|シルバー|ゴールド|スタンダード|エコノミー|スペシャル|ブロック|フロア"
                    + "|キャンセル|ミュージカル|コンサート|ライブ|インターネット|オンライン|ホームページ|カード|クレジット|プレゼント|ステージ|グレード|切符|座席|予約|大人|子供|学生|一般|合計|全部|追加|残り|最後|[券席側列階部回演日夜昼人供生方者符]$");

    private StrangeTitles() {}

    /** @param page dates, times, places, grades and known titles are taken off it; numbers of people are not */
    static boolean isNamed(Page page) {
        String text = page.toString();
        Matcher korean = KOREAN.matcher(text);
        if (korean.find() && isTitle(before(text, korean.start()))) {
            return true;
        }
        return JAPANESE.matcher(text).results()
                .map(m -> m.group("kana") == null ? m.group("han") : m.group("kana"))
                .anyMatch(name -> !PLAIN_JAPANESE.matcher(name).find());
    }

    /** The words of the same sentence before it. */
    private static List<String> before(String text, int end) {
        String[] sentences = text.substring(0, end).split("[.,!?~…\\n]", -1);
        List<String> words = Arrays.stream(sentences[sentences.length - 1].split("[\\s" + Page.GAP + "]+", -1))
                .filter(w -> !w.isEmpty()).toList();
        return words.stream().dropWhile(StrangeTitles::isPlain).toList();
    }

    private static boolean isTitle(List<String> words) {
        if (words.isEmpty() || words.size() > WORDS
                || words.stream().anyMatch(w -> isPlain(w) || !WORD.matcher(w).matches())) {
            return false;
        }
        String last = OBJECT.matcher(words.getLast()).replaceFirst("");
        boolean object = !last.equals(words.getLast());
        return (words.size() > 1 || last.length() >= 2) && !isPlain(last) && (object || !NO_NAME.matcher(last).find());
    }

    private static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches() || PLAIN_STEM.matcher(word).find();
    }
}
