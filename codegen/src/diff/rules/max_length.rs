//! `max_length`: the greatest number of characters.

use super::bound::bound;

bound!(Greatest "max-length": "the greatest number of characters");
