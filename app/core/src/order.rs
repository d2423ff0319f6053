//! Putting items in order.

/// Sorts items by a number, stably.
///
/// The sort itself is compiled once for all types: each further one would cost the app 3 kB.
pub fn by_number<T>(items: Vec<T>, number: impl Fn(&T) -> i64) -> Vec<T> {
    let mut order: Vec<(i64, usize)> = items.iter().map(number).zip(0..).collect();
    order.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|(_, at)| items.get_mut(at).and_then(Option::take))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::by_number;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_stably_and_keeps_everything(items: Vec<(i8, u32)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            prop_assert_eq!(by_number(items, |item| item.0.into()), expected);
        }
    }
}
