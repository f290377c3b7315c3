//! Lists as iterators.

use super::background::Background;
use crate::client::Answer;
use crate::error::Error;
use crate::json::Json;
use crate::odd::Oddities;
use crate::operation::Paged;
use crate::paging;
use crate::position::Position;

/// The next of a list, which is away while the background works on it.
macro_rules! fetch {
    ($item:ty) => {
        fn fetch(&mut self) -> Option<Result<$item, Error>> {
            let mut list = self.list.take()?;
            let fetched = self.background.run(async move {
                let next = list.try_next().await;
                (list, next)
            });
            match fetched {
                Ok((list, next)) => {
                    self.list = Some(list);
                    next.transpose()
                }
                Err(error) => Some(Err(error)),
            }
        }
    };
}

macro_rules! list {
    ($(#[$doc:meta])* $name:ident => $item:ty) => {
        $(#[$doc])*
        #[must_use = "a list is read only when it is iterated"]
        pub struct $name<O: Paged> {
            /// Away while the background works on it.
            list: Option<paging::$name<O>>,
            background: Background,
        }

        impl<O: Paged> $name<O> {
            pub(super) fn new(list: paging::$name<O>, background: Background) -> Self {
                $name { list: Some(list), background }
            }

            /// Starts there: a record offset or a page number, or a [`Position`] kept from before.
            pub fn from(mut self, position: impl Into<Position>) -> Self {
                self.list = self.list.map(|list| list.from(position));
                self
            }

            /// Fetches so many pages before they are asked for.
            pub fn read_ahead(mut self, pages: usize) -> Self {
                self.list = self.list.map(|list| list.read_ahead(pages));
                self
            }

            /// Where the list goes on.
            pub fn position(&self) -> Position {
                self.list.as_ref().map(|list| list.position()).unwrap_or_default()
            }

            /// Goes on after an error that may pass; whether it does. Without this the list ends with its first error.
            pub fn resume(&mut self) -> bool {
                self.list.as_mut().is_some_and(|list| list.resume())
            }

            /// Reads so many pages at most.
            pub fn max_pages(mut self, pages: u64) -> Self {
                self.list = self.list.map(|list| list.max_pages(pages));
                self
            }

            /// How many entries the list has, by the latest page.
            pub fn total(&self) -> Option<u64> {
                self.list.as_ref().and_then(|list| list.total())
            }

            /// After the end: how many entries the service counted but did not send.
            pub fn missing(&self) -> u64 {
                self.list.as_ref().map_or(0, |list| list.missing())
            }

            fetch!($item);
        }

        impl<O: Paged> std::fmt::Debug for $name<O> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.list, f)
            }
        }
    };
}

list! {
    /// The pages of a list; see [`Pages`](crate::Pages).
    Pages => Answer<O::Response>
}
list! {
    /// The entries of a list; see [`Items`](crate::Items).
    Items => O::Item
}

impl<O: Paged> Items<O> {
    /// What did not fit in the page that the latest entry came from.
    pub fn oddities(&self) -> Oddities {
        self.list.as_ref().map(|list| list.oddities().clone()).unwrap_or_default()
    }
}

/// The pages of a list that is known by its table only; see [`JsonPages`](crate::JsonPages).
#[must_use = "a list is read only when it is iterated"]
pub struct JsonPages {
    /// Away while the background works on it.
    list: Option<paging::JsonPages>,
    background: Background,
}

impl JsonPages {
    pub(super) fn new(list: paging::JsonPages, background: Background) -> Self {
        JsonPages { list: Some(list), background }
    }

    /// Starts there: a record offset or a page number, or a [`Position`] kept from before.
    pub fn from(mut self, position: impl Into<Position>) -> Self {
        self.list = self.list.map(|list| list.from(position));
        self
    }

    /// Where the next page starts.
    pub fn position(&self) -> Position {
        self.list.as_ref().map(paging::JsonPages::position).unwrap_or_default()
    }

    fetch!(Answer<Json>);
}

impl Iterator for JsonPages {
    type Item = Result<Answer<Json>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.fetch()
    }
}

impl std::fmt::Debug for JsonPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.list, f)
    }
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<Answer<O::Response>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.fetch()
    }
}

impl<O: Paged> Iterator for Items<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.list.as_mut()?.here() {
            Some(item) => Some(Ok(item)),
            None => self.fetch(),
        }
    }
}
