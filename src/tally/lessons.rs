//! How lessons are taken: who is in one and who has finished it, in which language, in how long, and how it was. A name
//! that ends in `-in` is counted by a lesson and a language, as `first-steps/two-pockets lv`.

use std::collections::{BTreeMap, BTreeSet};

use super::Sums;
use crate::store::{Store, TakenLesson};

/// Counts what is known of lessons.
pub(super) async fn lessons(store: &Store, sums: &mut Sums) -> anyhow::Result<()> {
    for (whose, standing, language, count) in store.count_standings().await? {
        let places = standing.split(' ').filter_map(|it| Some(it.split_once('#')?.0));
        // Whoever does one lesson's homework beside another stands in both.
        for dialogue in places.collect::<BTreeSet<_>>() {
            sums.add(whose, "standing", dialogue, count);
            sums.add(whose, "standing-in", &format!("{dialogue} {language}"), count);
        }
    }
    let mut times = BTreeMap::<_, Vec<(i64, i64)>>::new();
    for TakenLesson { organisation, lesson, language, minutes, people } in
        store.count_finished().await?
    {
        let key = format!("{lesson} {language}");
        sums.add(organisation, "finished", &lesson, people);
        sums.add(organisation, "finished-in", &key, people);
        if let Some(minutes) = minutes {
            sums.add(organisation, "timed-in", &key, people);
            times.entry((organisation, key)).or_default().push((minutes, people));
        }
    }
    for ((whose, key), times) in times {
        sums.add(whose, "minutes-in", &key, median(times));
    }
    for it in store.count_judged().await? {
        let (whose, key) = (it.organisation, format!("{} {}", it.lesson, it.language));
        sums.add(whose, "judged", &it.lesson, it.people);
        sums.add(whose, "judged-in", &key, it.people);
        sums.add(whose, "said-in", &key, it.said);
        if it.verdict == "clear" {
            sums.add(whose, "clear-in", &key, it.people);
        }
    }
    Ok(())
}

/// The middle one of these numbers, each of which is there so often.
fn median(mut counts: Vec<(i64, i64)>) -> i64 {
    counts.sort_unstable();
    let all = counts.iter().map(|it| it.1).sum::<i64>();
    let mut seen = 0;
    let middle = counts.iter().find(|(_, count)| {
        seen += count;
        seen * 2 >= all
    });
    middle.map_or(0, |it| it.0)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_middle_of_many_numbers() {
        for (counts, middle) in [
            (vec![], 0),
            (vec![(7, 1)], 7),
            (vec![(9, 1), (3, 2)], 3),
            (vec![(1, 1), (5, 1), (60, 3)], 60),
            (vec![(600, 5), (4, 5)], 4),
        ] {
            assert_eq!(median(counts.clone()), middle, "{counts:?}");
        }
    }
}
