//! `min_length`: the least number of characters.

use super::bound::bound;

bound!(Least "min-length": "the least number of characters");
