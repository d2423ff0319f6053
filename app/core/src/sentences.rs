//! Sentences of a text, for reading together line by line and for reading aloud.
//!
//! In doubt a text is not split: two sentences in one piece are read well, half a sentence is not. Only the
//! characters decide, not the language, so that people's own words and mixed texts work too.

/// Abbreviations before a name or an example.
const BEFORE_NAME: [&str; 14] = [
    "dhr", "mevr", "mw", "dr", "drs", "mr", "mrs", "ms", "prof", "st", "bijv", "вул", "ім", "напр",
];

/// Abbreviations when a number follows; without a number some of these are words.
const BEFORE_NUMBER: [&str; 21] = [
    "nr", "no", "tel", "blz", "art", "ca", "max", "min", "тел", "буд", "кв", "jan", "feb", "mrt",
    "apr", "aug", "sep", "sept", "okt", "nov", "dec",
];

/// From here on stand the scripts without capitals; Latin and Cyrillic letters come before.
const WITHOUT_CAPITALS: char = '\u{0590}';

/// Splits a text into sentences, each with the white space behind it: put together they are the text again.
///
/// A sentence ends at a line break or at a mark of its script (`.` `!` `?` `…` `؟` `۔` `።` `፧` `፨`) with the
/// quotes and brackets that close behind it. No end: abbreviations, initials, numbers and list numbers, addresses of
/// sites, and whatever stands inside a closed bidi isolate. A piece is never white space alone, unless the text is.
pub fn sentences(text: &str) -> Vec<&str> {
    split(text, ends_sentence)
}

/// What belongs together in a text and its translation: sentence by sentence in each paragraph where both have
/// equally many, otherwise that paragraph as a whole; without equal paragraphs the same for the text as a whole.
///
/// The first and the second parts put together are the two texts again.
pub fn pairs<'a>(own: &'a str, other: &'a str) -> Vec<(&'a str, &'a str)> {
    let paragraphs = (split(own, ends_paragraph), split(other, ends_paragraph));
    if paragraphs.0.len() != paragraphs.1.len() {
        return sentence_pairs(own, other);
    }
    let both = paragraphs.0.into_iter().zip(paragraphs.1);
    both.flat_map(|(own, other)| sentence_pairs(own, other))
        .collect()
}

/// Cuts a sentence into pieces of at most so many characters, for a voice that loses its breath in a long one.
///
/// It cuts behind white space, rather where a comma stands before it; a word that is longer stays whole. Put
/// together the pieces are the sentence again.
pub fn breaths(sentence: &str, most: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while let Some((limit, _)) = rest.char_indices().nth(most) {
        let Some(end) = breath_end(rest, limit) else {
            break;
        };
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// Where to breathe: behind the last comma before the limit, else behind the last space, else behind the next.
fn breath_end(text: &str, limit: usize) -> Option<usize> {
    let spaces = || {
        text.match_indices(char::is_whitespace)
            .map(|(at, space)| (at, at + space.len()))
    };
    let before = |(_, end): &(usize, usize)| *end <= limit;
    let pauses =
        |(at, _): &(usize, usize)| text[..*at].ends_with([',', ';', ':', '،', '؛', '፣', '፡']);
    let best = spaces().filter(before).rfind(pauses);
    let best = best.or_else(|| spaces().rfind(before));
    best.or_else(|| spaces().next())
        .map(|(_, end)| end)
        .filter(|end| *end < text.len())
}

/// The sentences of two texts side by side, or the texts as one pair when their numbers differ.
fn sentence_pairs<'a>(own: &'a str, other: &'a str) -> Vec<(&'a str, &'a str)> {
    let sentences = (sentences(own), sentences(other));
    if sentences.0.len() == sentences.1.len() {
        sentences.0.into_iter().zip(sentences.1).collect()
    } else {
        vec![(own, other)]
    }
}

/// Cuts a text wherever a piece ends, given the piece so far and what comes after it; never inside an isolate.
fn split(text: &str, is_end: fn(&str, &str) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut rest, mut at) = (text, 0);
    while let Some(step) = step(&rest[at..]) {
        at += step;
        let (piece, after) = rest.split_at(at);
        if is_end(piece, after) {
            pieces.push(piece);
            (rest, at) = (after, 0);
        }
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

/// The bytes of the next character, or of the whole isolate that it opens and something closes.
fn step(text: &str) -> Option<usize> {
    let mut open = 0u32;
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open == 0 {
            return Some(at + c.len_utf8());
        }
    }
    text.chars().next().map(char::len_utf8)
}

/// Whether a piece ends with a line break and the text goes on; blank lines belong to the piece before them.
fn ends_paragraph(piece: &str, after: &str) -> bool {
    let said = piece.trim_end();
    piece[said.len()..].contains(breaks_line)
        && !after.starts_with(|c: char| c.is_whitespace() || attaches(c))
        && !said.chars().all(is_invisible)
        && !after.chars().all(is_invisible)
}

/// Whether a piece is a whole sentence. A number alone is none: it counts what follows, as in `2. Bel ons.`
fn ends_sentence(piece: &str, after: &str) -> bool {
    if ends_paragraph(piece, after) {
        return true;
    }
    let said = piece.trim_end();
    let spaced = said.len() < piece.len();
    let body = said.trim_end_matches(closes);
    let stem = body.trim_end_matches(ends);
    let mark = &body[stem.len()..];
    if mark.is_empty() || continues(after, spaced) || !stem.contains(char::is_alphabetic) {
        return false;
    }
    let quoted = said[body.len()..].contains(quotes);
    (mark.contains(ends_always) && !quoted)
        || (spaced
            && starts_sentence(after, quoted)
            && !(mark == "." && is_abbreviation(stem, after)))
}

/// Whether a text still belongs to the sentence before it: more of its end, or nothing to say on this line.
fn continues(after: &str, spaced: bool) -> bool {
    let belongs = |c: char| ends(c) || attaches(c) || c.is_whitespace();
    let closing = if spaced { closes_always } else { closes };
    let mut line = after.chars().take_while(|c| !breaks_line(*c));
    after.starts_with(belongs)
        || after.starts_with(closing)
        || !line.any(|c| c.is_alphabetic() || c.is_ascii_digit())
}

/// Whether a text may begin a sentence: not with a small letter, except in the Dutch `’s Avonds`; and behind a
/// quotation (“Kom je?” vraagt zij) not with a letter of a script without capitals either, since it may go on.
fn starts_sentence(after: &str, quoted: bool) -> bool {
    let contracted = after
        .strip_prefix(['\'', '’'])
        .and_then(|word| word.split_once(' '))
        .filter(|(letter, _)| letter.len() == 1);
    let word = contracted.map_or(after.trim_start_matches(opens), |(_, next)| next);
    let goes_on = |c: char| c.is_lowercase() || (quoted && c >= WITHOUT_CAPITALS);
    !word.starts_with(goes_on)
}

/// Whether a full stop behind this text shortens a word: `nr. 4`, `mevr. Bosman`, and single letters as in `a.u.b.`.
fn is_abbreviation(stem: &str, after: &str) -> bool {
    let apart = |c: char| c == '.' || c.is_whitespace() || opens(c);
    let word = stem.rsplit(apart).next().unwrap_or_default();
    let is_in = |list: &[&str]| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    let before_number = after
        .trim_start_matches(opens)
        .starts_with(|c: char| c.is_ascii_digit());
    (word.chars().count() == 1 && word.contains(char::is_alphabetic))
        || is_in(&BEFORE_NAME)
        || (before_number && is_in(&BEFORE_NUMBER))
}

fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The marks that end a sentence.
fn ends(c: char) -> bool {
    ends_always(c) || matches!(c, '.' | '!' | '?' | '…')
}

/// The marks that have no other use, with or without a space behind.
fn ends_always(c: char) -> bool {
    matches!(c, '؟' | '۔' | '።' | '፧' | '፨')
}

/// What belongs to the sentence when it stands right behind its mark; French puts a no-break space between.
fn closes(c: char) -> bool {
    closes_always(c) || quotes(c) || is_direction_mark(c) || matches!(c, '\u{00A0}' | '\u{202F}')
}

/// What never opens a sentence, even behind a space.
fn closes_always(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '»' | '›' | '”')
}

/// The marks that close a quotation; some open one elsewhere.
fn quotes(c: char) -> bool {
    matches!(c, '"' | '\'' | '’' | '“' | '‘' | '”' | '»' | '›')
}

/// What may stand before the first word of a sentence.
fn opens(c: char) -> bool {
    is_direction_mark(c)
        || matches!(
            c,
            '(' | '[' | '{' | '"' | '\'' | '“' | '‘' | '„' | '‚' | '«' | '‹' | '¿' | '¡'
        )
        || matches!(c, '\u{2066}'..='\u{2068}')
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace() || is_direction_mark(c) || matches!(c, '\u{2066}'..='\u{2069}')
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}')
}

/// Combining marks, joiners and emoji parts that would be torn from the character before them.
fn attaches(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{135D}'..='\u{135F}'
        | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::select};

    /// Every `|` is a cut, and there is no other; it stands before the next sentence.
    fn assert_cuts(marked: &str) {
        let pieces: Vec<&str> = marked.split('|').collect();
        assert_eq!(sentences(&pieces.concat()), pieces);
    }

    #[test]
    fn ends_at_the_marks_of_each_script() {
        assert_cuts("U hebt morgen les. |Neem uw pen mee! |Kunt u komen? |Bel ons…");
        assert_cuts("لديك درس غدًا. |هل يمكنك الحضور؟ |اتصل بنا!");
        assert_cuts("هل يمكنك؟|نعم. |أحضر القلم");
        assert_cuts("ጽባሕ ትምህርቲ ኣለኩም። |ክትመጹ ትኽእሉ ዶ፧ |ደውሉልና፨");
        assert_cuts("ደውሉ።|ንዑ።");
        assert_cuts("سبا درس لرئ۔ |راځئ۔");
        assert_cuts("Wat?! |Nee... |Ja.");
    }

    #[test]
    fn ends_at_line_breaks() {
        assert_cuts("Neem mee:\n|pen\r\n|schrift\n\n  |paspoort\n");
        assert_cuts("\n\nBel ons:\n|06-12345678");
        assert_cuts("Kom.\n\u{200F}");
        assert_cuts("Bel \u{2068}Samar\u{2069}\u{2028}|of kom langs");
    }

    #[test]
    fn keeps_what_closes_with_its_sentence() {
        assert_cuts("“Kom langs.” |(Of bel ons.) |Tot morgen.");
        assert_cuts("Она сказала: «Приходьте!» |Добре.");
        assert_cuts("« Venez-vous\u{A0}?\u{A0}» |Oui.");
        assert_cuts("ንሱ፦ (ንዑ።)|ሕራይ።");
        assert_cuts("(هل تأتي؟)|نعم.\u{200F} |شكرًا.");
        assert_cuts("‘Kom!’ zei zij. |“Ja.”");
        assert_cuts("ኣብ ዕዳጋ “ክንደይ እዩ?” ኢልኩም ሕተቱ። |“ንዑ።” ኢሎም።");
        assert_cuts("¿Viene? |¡Sí! |«Bien.»");
    }

    #[test]
    fn a_full_stop_is_not_always_an_end() {
        assert_cuts("Kom om 09.00 of 10.30 uur. |Het kost € 12.50 p.p. bij ons. |Bel.");
        assert_cuts(
            "Lokaal nr. 4, bijv. een tafel. |Bel a.u.b. Mevr. Bosman of dhr. J. de Vries (G. Smit).",
        );
        assert_cuts("Kijk op www.x.nl of mijn.x.nl. |Daar staat het.");
        assert_cuts("Bel tel. 06-12345678 vóór 24 nov. 2026. |Neem kaas enz. |12 mensen komen.");
        assert_cuts("Samar, Anna; Els: kom maandag, 9 uur. |Ja.");
        assert_cuts("I said no. |Then I called no. 4.");
        assert_cuts("1. Bel ons. |2. Kom langs. |U hebt B1. |Klaar.");
        assert_cuts("Ik wil … een afspraak. |د. أحمد ينتظرك.");
        assert_cuts("Приходьте на вул. Садова, буд. 4. |Дякуємо.");
    }

    #[test]
    fn dutch_contractions_begin_a_sentence() {
        assert_cuts("U werkt overdag. |’s Avonds hebt u les. |'s Middags bent u vrij.");
        assert_cuts("Zij zei hoi! ’s avonds belde zij.");
    }

    #[test]
    fn signs_without_words_stay_with_their_line() {
        assert_cuts("Goed gedaan! 🎉👩🏽‍🏫\n|Tot morgen. |📞 Bel ons!️");
        assert_cuts("Hoi! \u{301}Kom.");
    }

    #[test]
    fn an_isolate_is_never_cut() {
        assert_cuts("Dag \u{2068}A. Kom? Ja!\nNee\u{2069}. |\u{2068}Samar\u{2069} wacht. |Kom.");
        assert_cuts("Dag \u{2068}A \u{2067}Kom? Ja!\u{2069} Nee? Ja\u{2069}! |Kom.");
        assert_cuts("\u{2068}Niet dicht. |Kom.");
        assert_cuts("\u{2069}Niet open. |Bel \u{2068}Samar.");
    }

    #[test]
    fn pairs_sentences_then_paragraphs_then_all() {
        assert_eq!(
            pairs("Kom. Bel.", "تعال. اتصل؟"),
            [("Kom. ", "تعال. "), ("Bel.", "اتصل؟")]
        );
        assert_eq!(
            pairs("Kom. Bel.\nDag. Tot ziens.", "تعال واتصل.\nمرحبا. وداعا."),
            [
                ("Kom. Bel.\n", "تعال واتصل.\n"),
                ("Dag. ", "مرحبا. "),
                ("Tot ziens.", "وداعا.")
            ]
        );
        assert_eq!(
            pairs("Kom. Bel.\nDag.", "ንዑ።\nደውሉ። ሰላም።"),
            [("Kom. Bel.\n", "ንዑ።\n"), ("Dag.", "ደውሉ። ሰላም።")],
            "as many sentences, but other ones"
        );
        assert_eq!(
            pairs("Kom.\nBel.", "تعال. اتصل."),
            [("Kom.\n", "تعال. "), ("Bel.", "اتصل.")]
        );
        assert_eq!(pairs("Kom.\nBel.", "تعال"), [("Kom.\nBel.", "تعال")]);
        assert_eq!(pairs("Kom.", ""), [("Kom.", "")]);
    }

    const PARTS: [&str; 62] = [
        ".",
        "!",
        "?",
        "…",
        "؟",
        "۔",
        "።",
        "፧",
        "፨",
        "\n",
        "\r\n",
        "\r",
        "\u{2028}",
        "\u{2029}",
        " ",
        " ",
        " ",
        "\u{A0}",
        "\t",
        "\"",
        "'",
        "’",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        "\u{2069}",
        "\u{200F}",
        "\u{200E}",
        "\u{301}",
        "\u{64E}",
        "\u{135F}",
        "\u{FE0F}",
        "👩🏽‍🏫",
        "🇳🇱",
        "1️⃣",
        "€ 12.50",
        "09.00",
        "nr.",
        "a.u.b.",
        "www.x.nl",
        "12",
        "A",
        "a",
        "Kom",
        "bel",
        "’s Avonds",
        "نعم",
        "د",
        "ንዑ",
        "ß",
        "Їжа",
        "-",
        ",",
    ];

    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(select(&PARTS[..]), 0..40).prop_map(|parts| parts.concat())
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![text(), any::<String>()]
    }

    fn sentence() -> impl Strategy<Value = &'static str> {
        select(
            &[
                "U hebt les om 09.00 uur.",
                "Neemt u € 12.50 mee?",
                "’s Avonds belt mevr. A. Bosman!",
                "(Kom a.u.b. langs.)",
                "24 mensen wachten op lokaal nr. 4.",
                "Kijk op www.x.nl…",
                "هل لديك درس؟",
                "اتصل بـ \u{2068}Bosman. Nu!\u{2069} غدًا.",
                "ጽባሕ ትምህርቲ ኣለኩም።",
                "(راځئ۔)",
                "Приходьте на вул. Садова!",
            ][..],
        )
    }

    fn is_balanced(piece: &str) -> bool {
        let mut open = 0;
        piece.chars().all(|c| {
            open += i32::from(matches!(c, '\u{2066}'..='\u{2068}'));
            open -= i32::from(c == '\u{2069}');
            open >= 0
        }) && open == 0
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_comma() {
        let long = "Neem uw pen, uw schrift en uw boek mee.";
        assert_eq!(
            breaths(long, 20),
            ["Neem uw pen, ", "uw schrift en uw ", "boek mee."]
        );
        assert_eq!(breaths(long, 100), [long]);
        assert_eq!(
            breaths("Inburgeringsonderwijs nu", 5),
            ["Inburgeringsonderwijs ", "nu"]
        );
        assert_eq!(breaths("", 5), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn breaths_lose_nothing(text in "[a-z, ،አ]{0,80}", most in 1usize..30) {
            let pieces = breaths(&text, most);
            prop_assert_eq!(pieces.concat(), text.as_str());
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty()));
            prop_assert!(pieces.iter().all(|piece| piece.chars().count() <= most || !piece.trim_end().contains(' ')));
        }

        #[test]
        fn nothing_is_lost_or_doubled(text in any_text()) {
            let pieces = sentences(&text);
            prop_assert_eq!(pieces.concat(), text.as_str());
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty()));
            let blank = pieces.iter().any(|piece| piece.trim().is_empty());
            prop_assert!(!blank || pieces.len() == 1);
        }

        #[test]
        fn no_character_is_torn(text in text()) {
            let marks = ['\u{301}', '\u{64E}', '\u{135F}', '\u{FE0F}', '\u{200D}', '\u{20E3}', '🏽'];
            for cut in sentences(&text).windows(2) {
                prop_assert!(!cut[1].starts_with(marks));
                prop_assert!(!(cut[0].ends_with('\r') && cut[1].starts_with('\n')));
            }
        }

        #[test]
        fn isolates_stay_whole(parts in prop::collection::vec(prop_oneof![
            text().prop_map(|inside| inside.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")),
            text().prop_map(|inside| format!("\u{2068}{}\u{2069}", inside.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), ""))),
        ], 0..6)) {
            let text = parts.concat();
            for piece in sentences(&text) {
                prop_assert!(is_balanced(piece), "{piece:?} of {text:?}");
            }
        }

        #[test]
        fn whole_sentences_are_found_again(
            parts in prop::collection::vec((sentence(), select(&[" ", "  ", "\n", "\r\n\r\n", "\u{A0}"][..])), 1..12),
        ) {
            let pieces: Vec<String> = parts.iter().map(|(sentence, gap)| format!("{sentence}{gap}")).collect();
            let text = pieces.concat();
            prop_assert_eq!(sentences(&text), pieces);
        }

        #[test]
        fn pairs_keep_both_texts(own in any_text(), other in any_text()) {
            let pairs = pairs(&own, &other);
            prop_assert_eq!(pairs.iter().map(|pair| pair.0).collect::<String>(), own.as_str());
            prop_assert_eq!(pairs.iter().map(|pair| pair.1).collect::<String>(), other.as_str());
            let whole = pairs == [(own.as_str(), other.as_str())];
            prop_assert!(whole || pairs.iter().all(|(a, b)| !a.is_empty() && !b.is_empty()));
        }

        #[test]
        fn a_text_beside_itself_is_its_sentences(text in any_text()) {
            let own: Vec<&str> = pairs(&text, &text).into_iter().map(|pair| pair.0).collect();
            prop_assert_eq!(own, sentences(&text));
        }
    }
}
