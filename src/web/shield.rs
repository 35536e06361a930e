//! What every answer says to the browser, and what is not taken: nothing posted from another site, nothing run that is
//! not ours (`OWASP` ASVS 3.4, 3.5).

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What stands on every answer, whatever it is.
const ALWAYS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    // A voice message needs the microphone, and nothing else is asked of a phone.
    (
        HeaderName::from_static("permissions-policy"),
        "microphone=(self), camera=(), display-capture=(), geolocation=(), payment=(), usb=()",
    ),
];

/// Puts the headers on what goes out. Where browsers come by https, they shall never come by anything else.
pub(super) async fn headers(
    State(is_secure): State<bool>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let mut unless_said = |name, value| {
        let _ = headers.entry::<HeaderName>(name).or_insert(HeaderValue::from_static(value));
    };
    unless_said(header::CONTENT_SECURITY_POLICY, POLICY);
    unless_said(header::CACHE_CONTROL, "no-store");
    if is_secure {
        unless_said(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    response
}

/// Refuses what another site posts.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    if !is_read && is_foreign(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// Whether a browser says that it posts from elsewhere: in Sec-Fetch-Site, or, if it does not send that, in Origin.
fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).map(HeaderValue::as_bytes);
    let site = text(HeaderName::from_static("sec-fetch-site"));
    if site.is_some_and(|it| it != b"same-origin" && it != b"none") {
        return true;
    }
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => {
            let from = origin.strip_prefix(b"https://").or(origin.strip_prefix(b"http://"));
            from.is_none_or(|from| from != host)
        }
        (Some(_), None) => true,
        (None, _) => false,
    }
}
