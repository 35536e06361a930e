//! The database in step with one thread, for worlds in which the order of things comes from a seed. A release knows
//! nothing of it.
//!
//! `SQLite` answers from threads of its own, so which of two answers comes first is chance. On a thread that keeps step
//! an answer is waited for with the thread held, and how often others go on before a question is what the world says.

use std::{
    cell::RefCell,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use tokio::runtime::Handle;

/// How a thread keeps step.
struct Step {
    others: Box<dyn FnMut() -> usize>,
    aside: Handle,
}

thread_local! {
    static STEP: RefCell<Option<Step>> = const { RefCell::new(None) };
}

/// From now on, what this thread asks `SQLite` is in step: before each question, whoever else is ready goes on so many
/// times. What a pool does with its connections afterwards it does aside, on another runtime, so that nobody here waits
/// for it.
pub fn keep_step(aside: Handle, others: impl FnMut() -> usize + 'static) {
    STEP.set(Some(Step { others: Box::new(others), aside }));
}

/// Waits for an answer of `SQLite`.
pub(super) async fn in_step<T>(asked: impl Future<Output = T>) -> T {
    let mut asked = pin!(asked);
    let step = STEP.with_borrow_mut(|it| it.as_mut().map(|it| ((it.others)(), it.aside.clone())));
    let Some((others, aside)) = step else { return asked.await };
    for _ in 0..others {
        let_others().await;
    }
    held(asked.as_mut(), &aside)
}

/// Goes to the end of the queue. Tokio's own way waits until the timers are looked at, which is sometimes sooner.
async fn let_others() {
    let mut was_here = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut was_here, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Waits with the thread held.
fn held<T>(asked: Pin<&mut impl Future<Output = T>>, aside: &Handle) -> T {
    let _aside = aside.enter();
    let waker = Waker::from(Arc::new(Bell(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut asked = tokio::task::unconstrained(asked);
    loop {
        if let Poll::Ready(answer) = Pin::new(&mut asked).poll(&mut context) {
            return answer;
        }
        thread::park();
    }
}

/// Wakes a thread.
struct Bell(Thread);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
