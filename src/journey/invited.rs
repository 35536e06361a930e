//! A group they can join: somebody who is known has opened its link, and is asked.

use serde::{Deserialize, Serialize};

use super::{Alarm, Order, walk::Walk};
use crate::content::Surface;

/// A link into a group, opened by somebody who is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// What is kept of the link's code: its hash.
    pub link: String,
    /// The group's name.
    pub group: String,
}

impl Walk<'_> {
    /// Asks whether they want to join.
    pub(super) fn invited(&mut self, invitation: Invitation) {
        self.answered();
        self.journey.invitation = Some(invitation);
        self.open(Surface::Group);
    }

    /// They want to. When the group begins is known after this turn, and what is planned is planned anew.
    pub(super) fn join_group(&mut self) {
        if let Some(invitation) = self.journey.invitation.take() {
            self.orders.push(Order::Join(invitation));
            self.wake(Alarm::PlanAnew, self.now);
        }
        self.back();
    }

    /// Whether they join a group in this turn.
    pub(super) fn joins(&self) -> bool {
        self.orders.iter().any(|order| matches!(order, Order::Join(_)))
    }
}
