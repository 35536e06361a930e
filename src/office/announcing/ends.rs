//! When an announcement will be through, as far as that can be known.

use jiff::{SignedDuration, Timestamp};

/// After so long of sending, what was measured says more than what the channels allow.
const ENOUGH: SignedDuration = SignedDuration::from_secs(10);

/// Those who wait for an announcement on a channel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Queue {
    /// How many wait for this one.
    pub people: i64,
    /// How many wait there for each of the others that go out.
    pub others: Vec<i64>,
    /// How many a second the channel takes; nothing: as many as come.
    pub a_second: Option<f64>,
}

/// How long it takes by what the channels allow. Announcements take turns, so that another one takes a turn for each of
/// its people, and no more turns than this one.
pub fn turns(queues: &[Queue]) -> SignedDuration {
    let took = |it: &Queue| {
        let turns = it.people + it.others.iter().map(|other| it.people.min(*other)).sum::<i64>();
        it.a_second.map_or(SignedDuration::ZERO, |rate| seconds(turns, rate))
    };
    queues.iter().map(took).max().unwrap_or_default()
}

/// How long it takes for so many as fast as it went: so many in so long. Nothing, while that says too little.
pub fn measured(people: i64, sent: i64, within: SignedDuration) -> Option<SignedDuration> {
    let is_known = sent > 0 && within >= ENOUGH;
    is_known.then(|| seconds(people, as_float(sent) / within.as_secs_f64()))
}

/// When the last one has heard it: those who wait take so long from then on; those who sleep, as many as are given
/// with their first and their last hour, go no faster.
pub fn through(
    (begins, waiting): (Timestamp, (i64, SignedDuration)),
    asleep: Option<(i64, Timestamp, Timestamp)>,
) -> Timestamp {
    let (people, took) = waiting;
    let end = begins + took;
    let Some((sleepers, first, last)) = asleep else { return end };
    let each = if people > 0 { took.as_secs_f64() / as_float(people) } else { 0.0 };
    let of_sleepers = SignedDuration::from_secs_f64(each * as_float(sleepers));
    end.max(last).max(first + of_sleepers)
}

fn seconds(people: i64, a_second: f64) -> SignedDuration {
    SignedDuration::try_from_secs_f64((as_float(people) / a_second).ceil()).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "there are not so many people")]
fn as_float(people: i64) -> f64 {
    people as f64
}

#[cfg(test)]
mod tests {
    use super::{Queue, measured, through, turns};
    use jiff::{SignedDuration, Timestamp};

    const fn secs(secs: i64) -> SignedDuration {
        SignedDuration::from_secs(secs)
    }

    #[test]
    fn the_limits_say_how_long_it_takes() {
        let queue =
            |people, others: &[i64], a_second| Queue { people, others: others.to_vec(), a_second };
        for (queues, took) in [
            (vec![queue(900, &[], Some(30.0))], 30),
            (vec![queue(901, &[], Some(30.0))], 31),
            (vec![queue(10, &[], Some(1.0 / 3.0))], 30),
            // A page takes them all at once.
            (vec![queue(900, &[], None)], 0),
            (vec![queue(900, &[], None), queue(60, &[], Some(30.0))], 2),
            // A larger one has as many turns as this one, a smaller one as many as it has people.
            (vec![queue(300, &[100_000], Some(30.0))], 20),
            (vec![queue(300, &[30, 60], Some(30.0))], 13),
            (vec![], 0),
        ] {
            assert_eq!(turns(&queues), secs(took), "{queues:?}");
        }
    }

    #[test]
    fn what_was_measured_counts_after_a_while() {
        assert_eq!(measured(900, 30, secs(1)), None);
        assert_eq!(measured(900, 0, secs(60)), None);
        assert_eq!(measured(900, 300, secs(10)), Some(secs(30)));
        assert_eq!(measured(900, 600, secs(60)), Some(secs(90)));
    }

    #[test]
    fn whoever_sleeps_is_waited_for() {
        let now = Timestamp::UNIX_EPOCH;
        let waits = (now, (300, secs(10)));
        assert_eq!(through(waits, None), now + secs(10));
        let hour = now + secs(3600);
        assert_eq!(through(waits, Some((30, hour, hour))), hour + secs(1));
        // Spread over half an hour there is room for all of them.
        let last = hour + secs(1800);
        assert_eq!(through(waits, Some((300, hour, last))), last);
        assert_eq!(through((now, (0, secs(0))), Some((300, hour, last))), last);
    }
}
