//! Whether a page is open inside a chat app instead of in the browser of the phone.
//!
//! Such a browser may have no microphone and forget its cookies, so that a link that can be used once would be used up for
//! nothing. It is known by what it calls itself; one that calls itself a browser is not seen, and works as well as it can.

/// What the browsers inside other apps call themselves in the user agent: the apps' own names, and of Android the mark of a
/// view inside an app (`; wv)`).
const MARKS: [&str; 14] = [
    "WhatsApp",
    "Instagram",
    "FBAN/",
    "FBAV/",
    "FB_IAB",
    "Messenger",
    "Line/",
    "MicroMessenger",
    "Telegram",
    "Viber",
    "Snapchat",
    "TikTok",
    "musical_ly",
    "; wv)",
];

/// Whether the user agent is that of a browser inside another app.
pub fn is_inside(user_agent: &str) -> bool {
    MARKS.iter().any(|mark| user_agent.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_inside_a_chat_app_is_known() {
        for inside in [
            "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F90 Instagram 337.0.2.24.92",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F90 [FBAN/FBIOS;FBAV/468.0.0.31.107]",
            "Mozilla/5.0 (Linux; Android 12; M2006C3LG) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Line/14.5.0/IAB",
            "Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 Chrome/111.0 Mobile Safari/537.36 MicroMessenger/8.0.49",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 WhatsApp/24.10.74",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/125.0 Mobile Safari/537.36 Telegram-Android/10.12.0",
        ] {
            assert!(is_inside(inside), "{inside}");
        }
    }

    #[test]
    fn a_browser_of_the_phone_is_not_taken_for_one() {
        for browser in [
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 9; SM-J530F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Android 13; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36",
        ] {
            assert!(!is_inside(browser), "{browser}");
        }
    }
}
