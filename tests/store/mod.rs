//! A database of its own for every test, and a second look at it. What both engines must do is written once, and runs
//! on both.

mod alarms;
mod announcements;
mod announcing;
mod arrivals;
mod base;
mod codes;
mod dispatch;
mod doubts;
mod forgetting;
mod homes;
mod judging;
mod lines;
mod office;
mod opening;
mod outcomes;
mod own;
mod people;
mod plans;
mod replicas;
mod retention;
mod statements;
mod together;
mod turns;

pub(crate) use base::{Base, at, door, join, telegram, web};

/// Does some work in a turn on a database.
macro_rules! turn {
    ($base:expr, |$tx:ident| $work:expr) => {
        $base.store.write(move |$tx| Box::pin(async move { $work })).await
    };
}
pub(crate) use turn;

/// Does some work in a turn on a store.
macro_rules! work {
    ($store:expr, |$tx:ident| $work:expr) => {
        $store.write(move |$tx| Box::pin(async move { $work })).await
    };
}
pub(crate) use work;

/// Runs these tests on both engines.
macro_rules! both {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() -> anyhow::Result<()> {
                super::$test(super::Base::lite().await?).await
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() -> anyhow::Result<()> {
                match super::Base::server().await? {
                    Some(base) => super::$test(base).await,
                    None => Ok(()),
                }
            })+
        }
    };
}
pub(crate) use both;

/// Runs these tests where several replicas share a database.
macro_rules! shared {
    ($($test:ident),+ $(,)?) => {
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() -> anyhow::Result<()> {
                match super::Base::server().await? {
                    Some(base) => super::$test(base).await,
                    None => Ok(()),
                }
            })+
        }
    };
}
pub(crate) use shared;
