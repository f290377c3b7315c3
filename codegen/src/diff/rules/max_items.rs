//! `max_items`: the greatest number of items.

use super::bound::bound;

bound!(Greatest "max-items": "the greatest number of items");
