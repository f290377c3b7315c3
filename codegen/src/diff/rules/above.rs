//! `above`: the bound that a value lies above.

use super::bound::bound;

bound!(Least "above": "the bound that a value lies above");
