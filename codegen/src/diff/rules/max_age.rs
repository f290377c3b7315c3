//! `max_age`: how long ago a time may be.

use super::bound::bound;

bound!(Greatest "max-age": "the greatest age of a time");
