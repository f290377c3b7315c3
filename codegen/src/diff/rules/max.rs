//! `max`: the greatest value.

use super::bound::bound;

bound!(Greatest "max": "the greatest value");
