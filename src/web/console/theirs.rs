//! What somebody at the console reaches: the whole organisation, or their own cohorts and nothing else of it.

use super::{super::Site, Desk};
use crate::{
    office::{
        Cohort, Reach, Right,
        announcing::{Draft, DraftId},
        reach,
    },
    people::{Belonging, LearnerId},
    store::{Detail, KeptDraft, LinkId, Listed},
};

/// So many announcements are read at a time: whoever runs one group sees theirs among others.
const DRAFTS: i64 = 50;

impl Desk {
    /// Which learners they see.
    pub(super) fn reach(&self) -> Reach {
        reach(self.me.who(), self.organisation.id)
    }

    /// Whether something of this cohort, or of none, is theirs to see.
    pub(super) fn reaches(&self, cohort: Option<&str>) -> bool {
        let cohort = cohort.map(str::to_owned);
        self.may(Right::SeeLearner(&Belonging { organisation: self.organisation.id, cohort }))
    }

    /// A cohort of theirs.
    pub(super) async fn cohort(&self, site: &Site, key: &str) -> anyhow::Result<Option<Cohort>> {
        let found = site.store.cohort(self.organisation.id, key).await?;
        Ok(found.filter(|it| self.reaches(Some(&it.key))))
    }

    /// Every cohort of theirs.
    pub(super) async fn cohorts(&self, site: &Site) -> anyhow::Result<Vec<Cohort>> {
        let mut found = site.store.cohorts(self.organisation.id).await?;
        found.retain(|it| self.reaches(Some(&it.key)));
        Ok(found)
    }

    /// A link into a cohort of theirs: where it hangs, and the cohort's key.
    pub(super) async fn link(
        &self,
        site: &Site,
        link: LinkId,
    ) -> anyhow::Result<Option<(String, String)>> {
        let found = site.store.link(self.organisation.id, link).await?;
        Ok(found.map(|(label, _, key)| (label, key)).filter(|(_, key)| self.reaches(Some(key))))
    }

    /// An announcement of theirs.
    pub(super) async fn draft(
        &self,
        site: &Site,
        id: DraftId,
    ) -> anyhow::Result<Option<KeptDraft>> {
        let found = site.store.draft(self.organisation.id, id).await?;
        Ok(found.filter(|it| self.may(it.right())))
    }

    /// The newest announcements of theirs, of those before this one.
    pub(super) async fn drafts(
        &self,
        site: &Site,
        mut before: Option<DraftId>,
        most: usize,
    ) -> anyhow::Result<Vec<KeptDraft>> {
        let mut found = Vec::new();
        loop {
            let next = site.store.drafts(self.organisation.id, before, DRAFTS).await?;
            let Some(last) = next.last() else { break };
            before = Some(last.id);
            found.extend(next.into_iter().filter(|it| self.may(it.right())));
            if found.len() >= most {
                break;
            }
        }
        found.truncate(most);
        Ok(found)
    }

    /// A draft with nobody in it whom they do not reach. To an announcement that is not theirs, nobody of theirs has
    /// answered.
    pub(super) async fn walled(&self, site: &Site, draft: Draft) -> anyhow::Result<Draft> {
        let mut draft = draft.narrowed(self.reach());
        if let Some((earlier, _)) = &mut draft.audience.replied
            && self.draft(site, *earlier).await?.is_none()
        {
            *earlier = DraftId::NONE;
        }
        Ok(draft)
    }

    /// A learner of theirs.
    pub(super) async fn learner(
        &self,
        site: &Site,
        learner: LearnerId,
    ) -> anyhow::Result<Option<Detail>> {
        let found = site.store.detail(self.organisation.id, learner).await?;
        Ok(found.filter(|it| self.sees(&it.listed)))
    }

    /// Whether a learner is theirs to see.
    pub(super) fn sees(&self, it: &Listed) -> bool {
        self.reaches(it.cohort().map(|(key, _)| key))
    }
}
