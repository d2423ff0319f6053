//! The little Markdown in which translators keep their notes: sections and tables.

/// What stands before the first heading of the second level, and the rest from that heading on.
pub(crate) fn first_section(text: &str) -> (&str, &str) {
    let end = text.find("\n## ").map_or(text.len(), |end| end + 1);
    text.split_at(end)
}

/// What stands under a heading of the second level; nothing when there is no such heading.
pub(crate) fn section<'a>(text: &'a str, heading: &str) -> Option<&'a str> {
    let mut rest = first_section(text).1;
    while let Some(inside) = rest.strip_prefix("## ") {
        let (title, inside) = inside.split_once('\n').unwrap_or((inside, ""));
        let (section, next) = first_section(inside);
        if title.trim() == heading {
            return Some(section);
        }
        rest = next;
    }
    None
}

/// The cells of every row of the tables in a text, without the two lines above each.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let mut line_of_table = 0;
    text.lines().filter_map(move |line| {
        line_of_table = if line.starts_with('|') {
            line_of_table + 1
        } else {
            0
        };
        (line_of_table > 2).then(|| cells(line))
    })
}

/// The cells of a line of a table, as they stand there: `\|` is no border.
pub(crate) fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let mut borders = line.match_indices('|').map(|(at, _)| at);
    let mut cells = Vec::new();
    let Some(mut start) = borders.next() else {
        return cells;
    };
    for border in borders.filter(|at| !line[..*at].ends_with('\\')) {
        cells.push(line[start + 1..border].trim());
        start = border;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## B\n\n| c |\n|---|\n| 3 |\n## C\nd\n";

    #[test]
    fn sections_end_at_the_next() {
        assert!(first_section(TEXT).0.ends_with("| 1 | 2 |\n\n"));
        assert_eq!(section(TEXT, "B"), Some("\n| c |\n|---|\n| 3 |\n"));
        assert_eq!(section(TEXT, "C"), Some("d\n"));
        assert_eq!(section(TEXT, "D"), None);
    }

    #[test]
    fn rows_come_without_their_header() {
        assert_eq!(rows(TEXT).collect::<Vec<_>>(), [vec!["1", "2"], vec!["3"]]);
    }

    #[test]
    fn a_cell_may_hold_a_border() {
        assert_eq!(cells(r"| a \| b | | c \||"), [r"a \| b", "", r"c \|"]);
        assert_eq!(cells("geen tabel"), Vec::<&str>::new());
    }
}
