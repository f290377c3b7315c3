//! `min`: the least value.

use super::bound::bound;

bound!(Least "min": "the least value");
