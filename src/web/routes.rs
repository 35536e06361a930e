//! The one list of addresses: the router is built from it, and so is the test that asks of every address who may use it.

use std::{borrow::Cow, sync::Arc};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    routing::{MethodRouter, get, post},
};

use super::Site;
use crate::office::Deed;

/// What is kept when somebody of the staff uses an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trace {
    /// Nothing: it holds nothing of anybody else's.
    None,
    /// This, by the router, whatever is behind the address.
    Kept(Deed),
    /// This, in the commit in which it is done.
    Within(Deed),
}

/// An address, and how it is asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    /// `/console/learners/{learner}`.
    pub path: Cow<'static, str>,
    /// `GET` or `POST`.
    pub method: &'static str,
    /// What is kept of its use.
    pub trace: Trace,
}

/// A router, and the list of what is on it.
#[derive(Default)]
pub(super) struct Routes {
    router: Router<Arc<Site>>,
    list: Vec<Address>,
}

impl Routes {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Something to look at.
    pub(super) fn get<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.with("GET", path, get(handler))
    }

    /// Something to do.
    pub(super) fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.with("POST", path, post(handler))
    }

    /// Something to do, with a file of so many bytes.
    pub(super) fn upload<H, T>(self, path: &'static str, handler: H, most: usize) -> Self
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.with("POST", path, post(handler).layer(DefaultBodyLimit::max(most)))
    }

    fn with(
        mut self,
        method: &'static str,
        path: &'static str,
        handler: MethodRouter<Arc<Site>>,
    ) -> Self {
        self.list.push(Address { path: path.into(), method, trace: Trace::None });
        Self { router: self.router.route(path, handler), list: self.list }
    }

    /// Of the address before this, it is kept who of the staff used it, and when.
    pub(super) fn audited(self, deed: Deed) -> Self {
        self.traced(Trace::Kept(deed))
    }

    /// The same, where that is kept together with what is done.
    pub(super) fn audited_within(self, deed: Deed) -> Self {
        self.traced(Trace::Within(deed))
    }

    fn traced(mut self, trace: Trace) -> Self {
        if let Some(last) = self.list.last_mut() {
            last.trace = trace;
        }
        self
    }

    /// These too.
    pub(super) fn merge(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        Self { router: self.router.merge(others.router), list: self.list }
    }

    /// The router.
    pub(super) fn router(self) -> Router<Arc<Site>> {
        self.router
    }

    /// The list.
    pub(super) fn list(&self) -> &[Address] {
        &self.list
    }
}
