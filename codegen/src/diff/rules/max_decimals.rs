//! `max_decimals`: the number of digits after the point.

use super::bound::bound;

bound!(Greatest "max-decimals": "the number of digits after the point");
