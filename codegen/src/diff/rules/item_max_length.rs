//! `item_max_length`: the greatest number of characters of an item.

use super::bound::bound;

bound!(Greatest "item-max-length": "the greatest number of characters of an item");
