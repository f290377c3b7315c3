//! `min_classes`: how many kinds of characters a text has at least.

use super::bound::bound;

bound!(Least "min-classes": "the least number of kinds of characters");
