//! `item_min_length`: the least number of characters of an item.

use super::bound::bound;

bound!(Least "item-min-length": "the least number of characters of an item");
