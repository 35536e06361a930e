//! Whose a request is, asked once: whoever keeps the record and the page itself want to know the same.

use std::cell::RefCell;

use jiff::{SignedDuration, Timestamp};

use super::Me;

/// What was found holds so long. Whoever is frozen while they send a large file is out when it is there.
const HOLDS: SignedDuration = SignedDuration::from_secs(1);

tokio::task_local! {
    static FOUND: RefCell<Option<Found>>;
}

/// Somebody who was found in this request.
struct Found {
    me: Me,
    /// Whether that counted as a use of the session.
    is_use: bool,
}

/// Answers a request, in which it is asked once whose it is.
pub(in crate::web) async fn once<T>(answer: impl Future<Output = T>) -> T {
    FOUND.scope(RefCell::default(), answer).await
}

/// Who was found in this request, whenever that was.
pub(in crate::web) fn found<T>(of: impl FnOnce(&Me) -> T) -> Option<T> {
    FOUND.try_with(|it| it.borrow().as_ref().map(|it| of(&it.me))).ok().flatten()
}

/// Who was found just now by this key, in a way that serves for this, too.
pub(super) fn known(hash: &str, is_use: bool, now: Timestamp) -> Option<Me> {
    let serves = |it: &&Found| {
        it.me.session.hash == hash && (it.is_use || !is_use) && now < it.me.now + HOLDS
    };
    FOUND.try_with(|it| it.borrow().as_ref().filter(serves).map(|it| it.me.clone())).ok().flatten()
}

/// Somebody was found.
pub(super) fn remember(me: &Me, is_use: bool) {
    // Outside of such a request nobody asks again.
    let _ = FOUND.try_with(|it| it.replace(Some(Found { me: me.clone(), is_use })));
}
