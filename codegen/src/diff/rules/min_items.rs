//! `min_items`: the least number of items.

use super::bound::bound;

bound!(Least "min-items": "the least number of items");
