//! The pages a person can see around signing in, in Dutch and Arabic, since the app is not there yet.

use axum::http::{HeaderName, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Response};

use super::cookies;

/// The stylesheet of these pages; a page without inline style passes our own security policy.
const STYLE: &str = include_str!("page.css");

/// `GET /inloggen.css`
pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

/// Signed in: goes on to the app by itself.
///
/// The browser came from another site, so it would not send a `Strict` cookie on a redirect; it does on the next load
/// from this page.
pub fn signed_in(session_cookie: &str, terug: &str) -> Response {
    let terug = escape(terug);
    let page = page(
        "Ingelogd",
        &format!(r#"<meta http-equiv="refresh" content="0; url={terug}">"#),
        &format!(
            r#"<h1>U bent ingelogd</h1>
<p lang="ar" dir="rtl">تم تسجيل دخولك</p>
<p><a class="action" href="{terug}">Verder <span lang="ar" dir="rtl">متابعة</span></a></p>"#
        ),
    );
    (
        set_cookies([session_cookie.to_owned(), cookies::cleared_login_flow()]),
        page,
    )
        .into_response()
}

/// Not signed in, without saying why: the reason is in the log.
pub fn not_signed_in() -> Response {
    let page = page(
        "Inloggen niet gelukt",
        "",
        r#"<h1>Inloggen is niet gelukt</h1>
<p>Er is niets veranderd. Probeer het opnieuw.</p>
<p lang="ar" dir="rtl">لم ينجح تسجيل الدخول. لم يتغيّر شيء. حاول مرة أخرى.</p>
<p><a class="action" href="/api/v1/inloggen">Opnieuw inloggen <span lang="ar" dir="rtl">تسجيل الدخول من جديد</span></a></p>
<p><a href="/">Naar het begin <span lang="ar" dir="rtl">إلى البداية</span></a></p>"#,
    );
    let cookies = set_cookies([cookies::cleared_login_flow()]);
    (StatusCode::BAD_REQUEST, cookies, page).into_response()
}

/// A whole page from its title, further head elements and main content.
pub fn page(title: &str, head: &str, main: &str) -> Html<String> {
    Html(format!(
        r#"<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inloggen.css">
{head}
</head>
<body><main>
{main}
</main></body>
</html>
"#
    ))
}

/// Text that is safe between tags and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn set_cookies<const N: usize>(cookies: [String; N]) -> AppendHeaders<[(HeaderName, String); N]> {
    AppendHeaders(cookies.map(|cookie| (header::SET_COOKIE, cookie)))
}
