//! Instants, days and months.

use super::{Fill, Look, Slot, Value, View};
use crate::time::{Date, Timestamp, YearMonth};

macro_rules! time_value {
    ($($type:ident => $variant:ident),*) => {$(
        impl Value for $type {
            fn view(&self, _: Look) -> View<'_> {
                View::$variant(*self)
            }

            fn slot(&mut self, _: Fill) -> Slot<'_> {
                Slot::$variant(self)
            }
        }
    )*};
}

time_value!(Timestamp => Timestamp, Date => Date, YearMonth => Month);
