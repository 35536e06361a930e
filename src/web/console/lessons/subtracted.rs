//! Whoever knows how the pages round, and takes any of their numbers from any others, finds nobody: what is less than five
//! could always be any number less than five.

use std::collections::{BTreeMap, BTreeSet};

use super::{LEAST, fives, share, total};

/// What the pages give of a lesson: who has finished and who began in each language; who has finished and who is in it in
/// all of them; a share.
type Given = (Vec<(i64, i64)>, i64, i64, Option<i64>);

/// What stands in the cells: a row for each language, and the row of the lesson.
fn given(finished: &[i64], in_it: &[i64]) -> Given {
    let cells = finished.iter().zip(in_it).map(|(done, here)| {
        let began = fives(*done) + fives(*here);
        (fives(*done), began)
    });
    let (done, here) = (total(finished), total(in_it));
    (cells.collect(), fives(done), fives(here), share(done, done + here))
}

/// Every way in which people can be spread over so many cells.
fn spread(cells: u32) -> impl Iterator<Item = Vec<i64>> {
    const MOST: i64 = 3 * LEAST;
    let world = move |code| (0..cells).map(|it| code / MOST.pow(it) % MOST).collect();
    (0..MOST.pow(cells)).map(world)
}

/// Looks at every world, and what of those alike each number can be: of nobody it may be known that it is nobody.
fn nobody_is_found(cells: u32, lesson: impl Fn(&[i64]) -> Given) {
    let mut alike = BTreeMap::<Given, Vec<BTreeSet<i64>>>::new();
    for world in spread(cells) {
        let possible = alike.entry(lesson(&world)).or_default();
        possible.resize(world.len(), BTreeSet::new());
        for (possible, number) in possible.iter_mut().zip(&world) {
            possible.insert(*number);
        }
    }
    assert!(alike.len() > 20, "something is shown");
    for (given, cells) in &alike {
        for possible in cells {
            let is_small = possible.range(1..LEAST).next().is_some();
            assert!(!is_small || possible.len() >= 4, "{possible:?} is found by {given:?}");
        }
    }
}

#[test]
fn both_numbers_of_two_languages() {
    nobody_is_found(4, |it| given(&it[..2], &it[2..]));
}

#[test]
fn one_number_of_three_languages_whatever_the_other_is() {
    for in_it in [[0, 0, 0], [2, 0, 0], [1, 1, 1], [3, 7, 0], [20, 6, 5]] {
        nobody_is_found(3, |it| given(it, &in_it));
        nobody_is_found(3, |it| given(&in_it, it));
    }
}

#[test]
fn where_all_are_just_too_few_the_sum_does_not_say_so() {
    for languages in 2..20 {
        let all = vec![LEAST - 1; languages];
        // Each of them could be three instead.
        let mut fewer = all.clone();
        fewer[0] -= 1;
        assert_eq!(given(&all, &all), given(&fewer, &fewer), "{languages} languages");
    }
}
