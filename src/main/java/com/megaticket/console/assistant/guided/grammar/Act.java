package com.megaticket.console.assistant.guided.grammar;

import java.util.regex.Pattern;

/** What somebody does by saying something. Patterns of three languages, on text whose facts were already read. */
public enum Act {
    GREET("^(?:안녕|반가|하이(?![가-힣])|\\bhello|\\bhi\\b|\\bhey\\b|good (?:morning|afternoon|evening)|こんにち|こんばん|おはよう|はじめまして|もしもし)"), THANK(
            "고마|고맙|감사|\\bthank|\\bcheers\\b|ありがと|どうも(?!ろ)|助かり"), HELP(
                    "도움말|도와\\s?줘|뭐(?:를)?\\s?할\\s?수|뭘\\s?할\\s?수|무엇을\\s?할\\s?수|사용법|어떻게\\s?(?:써|쓰|사용|하면\\s?돼)|\\bhelp\\b|what can (?:you|i) (?:do|say|ask)|how does this work|ヘルプ|使い方|何ができ|手伝"), LIST(
                            "공연(?:들)?\\s?(?:목록|리스트|뭐|좀|을|를|이|은|들)?\\s?(?:있|보여|알려|추천|뭐|찾|볼)|(?:무슨|어떤|다른|볼\\s?만한|가능한)\\s?공연|뭐\\s?(?:해|하나|볼|있|상영)|추천\\s?(?:해|좀)|보고\\s?싶"
                                    + "|what'?s (?:on|playing|showing)|(?:list|show me|which|what|any|other|recommend|available) .{0,16}(?:shows?|performances?|musicals?|plays|concerts?)\\b|want to see"
                                    + "|公演(?:一覧|リスト|は何|を見|を教|がありま|はありま|のおすすめ)|(?:おすすめ|どんな公演|何の公演|他の公演|別の公演)|何(?:を|が)?(?:やって|上演|見られ)|観たい|見たい"), MINE(
                                            "(?:내|제|나의|저의|고객|손님)\\s?(?:예매|예약|표|티켓)|(?:예매|예약|구매)\\s?(?:내역|목록|확인\\s?(?:해|하|좀|부탁)|조회|한\\s?(?:거|것|표))|\\bmy (?:reservations?|bookings?|tickets?|orders?)|(?:customer'?s|existing) (?:reservations?|bookings?)|(?:show|list|check) .{0,12}(?:reservations|bookings)"
                                                    + "|予約(?:一覧|履歴|確認|内容|状況|を(?:確認|見せ|見た|教え))|(?:私|わたし|お客様)の(?:予約|チケット)|購入履歴"), CANCEL(
                                                            "취소|캔슬|환불\\s?(?:해|할|받)|물러|무르|\\bcancel|\\brefund (?:it|this|my|the)|call it off|キャンセル|取り?消"), RELEASE(
                                                                    "(?:선점|잡은|잡아\\s?둔|홀드|자리|좌석)\\S{0,4}\\s?(?:을|를)?\\s?(?:취소|풀|해제|놓|반납|포기)|놓아\\s?줘|\\brelease\\b|let (?:them|it|the seats) go|give (?:them|it|the seats) back|cancel the hold|drop the hold|仮押さえ\\S{0,3}(?:解除|取|キャンセル)|(?:席|座席)を?(?:解放|手放|放し)|解放し"), CONFIRM(
                                                                            "확정|결제|구매(?!\\s?(?:내역|목록))|구입|살게|사겠|사\\s?줘|진행\\s?(?:해|할|하)|판매\\s?(?:해|할|하|처리)|발권|\\bconfirm|\\bbuy\\b|\\bpurchase\\b|go ahead|check ?out|\\bpay\\b|\\bsell\\b|確定|購入(?!履歴)|決済|進めて|買い"), BOOK(
                                                                                    "예매|예약|표\\s?(?:좀|를)?\\s?(?:사|끊|구)|끊어|\\bbook\\b|\\breserve\\b|\\bget me\\b|i(?:'d| would) like|i want|予約|取りたい|取って|買いたい"), HOLD(
                                                                                            "잡아|선점(?!\\S{0,3}\\s?(?:취소|풀|해제))|홀드|찜|맡아|\\bhold\\b|\\bkeep (?:them|those|it)|\\btake (?:them|those|it|option|number|the)|押さえ|確保|キープ"), AFFIRM(
                                                                                                    "^(?:네(?![가-힣])|넵|넹|예(?![가-힣])|응(?![가-힣])|어(?![가-힣])|맞아|맞습|맞어|좋아|좋습|좋네|그래|그렇게|오케이|오키|ㅇㅇ|ㅇㅋ|ok(?:ay)?\\b|yes\\b|yeah\\b|yep\\b|yup\\b|sure\\b|right\\b|correct\\b|sounds good|that'?s (?:fine|right|good)|please do|はい|ええ(?![\\p{L}])|うん|それで|そうです|了解|大丈夫です|オッケー|いいです)"), DENY(
                                                                                                            "^(?:아니(?!면)|아뇨|노(?![가-힣])|싫|됐어|됐습|안\\s?할|안\\s?해|필요\\s?없|no\\b|nope\\b|nah\\b|not now|never ?mind|don'?t\\b|いいえ|いや|違い|ちが|結構です|やめ)|그만\\s?(?:둘|할|두)|안\\s?할래|안\\s?살래|never ?mind|forget it|やめ(?:ます|とき|て)"), CORRECT(
                                                                                                                    "말고|아니라|아니고|대신|바꿔|바꾸|바꿀|변경|수정|정정|고쳐|잘못|\\bchange\\b|\\binstead\\b|\\bactually\\b|make (?:it|that)|\\brather\\b|\\bswitch\\b|\\bsorry\\b|\\bcorrection\\b|やっぱ|変更|変えて|変え|じゃなくて|ではなく|間違"), OTHER_SEATS(
                                                                                                                            "다른\\s?(?:좌석|자리|옵션|데|석)|(?:좌석|자리)(?:을|를)?\\s?(?:다시|바꿔|변경)|다시\\s?(?:추천|찾|골라|보여)|\\b(?:different|other|another|more) (?:seats?|options?|ones|choices?|place)|(?:別|他|ほか)の(?:席|座席|候補|ところ)|席を(?:変|探し直)"), OTHER_SHOWING(
                                                                                                                                    "다른\\s?(?:날|날짜|회차|시간|요일)|\\b(?:different|other|another) (?:dates?|days?|showings?|times?)|(?:別|他|ほか)の(?:日|回|時間|日程)"), OTHER_SHOW(
                                                                                                                                            "다른\\s?(?:공연|작품|거\\s?(?:볼|없))|\\b(?:different|other|another) (?:shows?|performances?|musicals?)|(?:別|他|ほか)の(?:公演|作品)"), RESTART(
                                                                                                                                                    "처음부터|처음으로|새로\\s?(?:시작|할|하)|다시\\s?시작|초기화|리셋|start (?:over|again|afresh)|from (?:scratch|the beginning)|\\breset\\b|\\brestart\\b|最初から|やり直|はじめから|リセット"), EARLIEST(
                                                                                                                                                            "(?:제일|가장|젤)\\s?(?:빠른|이른|가까운)|첫\\s?(?:회차|공연)|\\b(?:earliest|soonest|next available)\\b|一番(?:早い|近い)|最も早い|直近"), ASK_PRICE(
                                                                                                                                                                    "얼마|가격|요금|비용|값이|\\bprices?\\b|how much|\\bcosts?\\b|いくら|値段|料金|価格"), ASK_GRADES(
                                                                                                                                                                            "(?:무슨|어떤)\\s?(?:등급|좌석|자리)|등급(?:이|은|별|에는)?\\s?(?:뭐|있|어떻|알려|종류)|\\bgrades?\\b|seat (?:types|categories)|(?:席種|ランク|等級|どんな席|どの席)"), ASK_CAST(
                                                                                                                                                                                    "출연|캐스트|캐스팅|배우|누가\\s?(?:나|해|하|연기|출)|주연|주인공|\\bcast(?:ing)?\\b|who(?:'s| is| are)? (?:in|on|playing|starring|performing|plays)|\\bactors?\\b|\\bstarring\\b|出演|キャスト|俳優|役者|主演|誰が"), ASK_VENUE(
                                                                                                                                                                                            "어디(?:서|에서|예요|에요|인|야|죠|지)|위치|주소|(?:공연장|극장)(?:이|은|을|의)?\\s?(?:어|위|주|알|정|총|몇|이름)|총\\s?좌석|좌석\\s?수|좌석이\\s?몇|몇\\s?석(?:이에요|인|이야|규모)|\\bwhere\\b|\\bvenue\\b|\\baddress\\b|\\btheat(?:er|re)\\b|\\bhall\\b|how big|会場|場所|どこ(?!でも)|住所|劇場|座席数|総座席"), ASK_DETAILS(
                                                                                                                                                                                                    "줄거리|내용|스토리|무슨\\s?(?:이야기|얘기)|어떤\\s?(?:이야기|얘기|작품|내용|뮤지컬|연극)|소개|설명|상세|자세히|\\bplot\\b|\\bsynopsis\\b|\\bstory\\b|\\bdetails?\\b|(?:tell|know) .{0,16}\\babout\\b|what(?:'?s| is) .{0,30}\\babout\\b|あらすじ|ストーリー|どんな(?:話|内容|作品|お話)|内容|説明|紹介|詳し|詳細"), ASK_TIMES(
                                                                                                                                                                                                            "언제|시간표|일정|스케줄|며칠|몇\\s?시|회차(?:가|는|를)?\\s?(?:있|언|알|보|뭐|어)|\\bwhen\\b|\\bschedules?\\b|what (?:time|dates?|days?)|show ?times?|which (?:days?|dates?)|いつ|日程|スケジュール|何時|何日|回を"), ASK_LEFT(
                                                                                                                                                                                                                    "남은\\s?(?:좌석|자리|표|석)|남았|남아|잔여|몇\\s?(?:자리|석|장)|매진|자리\\s?(?:가|는|이)?\\s?(?:있|없|많)|좌석\\s?(?:이|은|가)?\\s?(?:있|없|많|얼마나)|표\\s?(?:가|는)?\\s?(?:있|없)|how many .{0,16}(?:left|available|remain)|\\bleft\\b|\\bremaining\\b|availability|sold out|seats? available|(?:are|is) there .{0,20}seats?|残席|残って|空き|空席|売り切れ|完売|席(?:は|が)?(?:あり|ある)"), ASK_LENGTH(
                                                                                                                                                                                                                            "러닝\\s?타임|상영\\s?시간|공연\\s?시간(?:이|은)?\\s?(?:몇|얼|어)|몇\\s?시간|몇\\s?분(?:짜리|이에|간|동안)|(?:얼마나|몇)\\s?(?:길|걸)|how long|running time|\\bduration\\b|上演時間|所要時間|何時間|何分|どのくらい(?:の長|かか)"), ASK_LIMIT(
                                                                                                                                                                                                                                    "(?:최대|한도|제한)|몇\\s?(?:명|장|매|분)까지|1인당\\s?몇|인당\\s?몇|how many (?:tickets |seats |people )?(?:can|may|could)|\\blimit\\b|maximum (?:number|tickets|seats|people)|何(?:人|枚|名)まで|最大|上限"), ASK_REFUND(
                                                                                                                                                                                                                                            "환불|수수료|취소\\s?(?:규정|정책|수수료|가능)|위약금|\\brefund|cancellation (?:fee|policy)|払い?戻|返金|手数料|キャンセル(?:料|ポリシー|でき|可能)"), DISCOUNT(
                                                                                                                                                                                                                                                    "할인|깎|공짜|무료|쿠폰|싸게\\s?(?:해|줘|주)|디스카운트|\\bdiscounts?\\b|for free\\b|free of charge|\\bfree (?:tickets?|seats?)\\b|\\bcoupon\\b|割引|無料|値引|まけて|ただで|タダ"),
    /** The person does not want anything written yet. */
    WAIT("(?:예매|예약|확정|결제|선점|취소|진행|구매|잡|하)\\S{0,3}지\\s?(?:마|말|않)|아직\\s?(?:예매|예약|확정|결제|잡|안)|보기만|구경만|알아만|궁금해서|물어만"
            + "|(?:don'?t|do not|not) (?:book|buy|hold|confirm|cancel|reserve|purchase|sell)|just (?:looking|asking|checking|curious|browsing)|without (?:booking|buying|holding)|not (?:yet|booking|buying)"
            + "|(?:予約|確定|購入|キャンセル|確保)(?:は|を)?(?:しないで|せず|しなくて|まだ)|まだ(?:予約|確定|購入)|見るだけ|聞くだけ|確認だけ");

    private final Pattern pattern;

    Act(String regex) {
        pattern = Page.rule(regex);
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether it asks to be told something. */
    public boolean asks() {
        return name().startsWith("ASK_");
    }
}
