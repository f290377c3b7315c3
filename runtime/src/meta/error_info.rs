//! Documented error codes: what each means and what a client may do about it.

/// A documented error code.
#[derive(Debug)]
pub struct ErrorInfo {
    /// The code, `CBC.0154`.
    pub code: &'static str,
    /// Whether the gateway sends it, before the service is reached.
    pub gateway: bool,
    /// HTTP statuses that it comes with.
    pub http: &'static [u16],
    /// Whether the same request may succeed later; `None` where nobody says, and the HTTP status decides.
    pub retryable: Option<bool>,
    /// Kind of fault, where known.
    pub category: Option<Category>,
    /// What the client acts upon.
    pub means: &'static [Means],
    /// What it means.
    pub doc: &'static str,
    /// The same in Chinese.
    pub doc_zh: Option<&'static str>,
    /// What to do, where documented.
    pub hint: Option<&'static str>,
    /// The same in Chinese.
    pub hint_zh: Option<&'static str>,
}

/// Kinds of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// No fault.
    Success,
    /// The request is wrong.
    Parameter,
    /// The caller is not who it says, or its keys or token are over.
    Authentication,
    /// The caller may not do this.
    Permission,
    /// A code or a check that a person has to pass.
    Verification,
    /// Too many calls.
    Throttling,
    /// What is named does not exist.
    NotFound,
    /// It exists already, or something else is under way.
    Conflict,
    /// The state of things does not allow it: balance, contract, order.
    Business,
    /// The service or its gateway failed.
    Server,
}

/// What a code tells the client to act upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Means {
    /// The signature was refused: wrong keys, or a clock that is off.
    Signature,
    /// The token was refused: a new one may do.
    Token,
    /// The request was turned away before any work.
    BeforeWork,
}

impl ErrorInfo {
    /// A code of the service.
    pub const fn service(code: &'static str, http: &'static [u16], doc: &'static str) -> Self {
        ErrorInfo {
            code,
            gateway: false,
            http,
            retryable: None,
            category: None,
            means: &[],
            doc,
            doc_zh: None,
            hint: None,
            hint_zh: None,
        }
    }

    /// A code of the gateway.
    pub const fn gateway(code: &'static str, http: &'static [u16], doc: &'static str) -> Self {
        ErrorInfo { gateway: true, ..Self::service(code, http, doc) }
    }

    /// Sets whether the same request may succeed later.
    pub const fn retryable(mut self, yes: bool) -> Self {
        self.retryable = Some(yes);
        self
    }

    /// Sets the kind of fault.
    pub const fn category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    /// Sets what the client acts upon.
    pub const fn means(mut self, means: &'static [Means]) -> Self {
        self.means = means;
        self
    }

    /// Sets meaning and hint in Chinese.
    pub const fn zh(mut self, doc: Option<&'static str>, hint: Option<&'static str>) -> Self {
        self.doc_zh = doc;
        self.hint_zh = hint;
        self
    }

    /// Sets what to do.
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// The first of a list that has one entry or none.
#[doc(hidden)]
pub const fn known<T: Copy>(list: &'static [T]) -> Option<T> {
    match list {
        [first, ..] => Some(*first),
        [] => None,
    }
}

/// Documented error codes, a row each: who sends it, code, statuses, kind, what the client acts upon, whether to try
/// again, meaning and hint, each with its Chinese.
#[doc(hidden)]
#[macro_export]
macro_rules! error_codes {
    ($($source:ident $code:literal [$($http:literal),*] [$($category:ident)?] [$($means:ident),*] [$($retry:literal)?]
        [$doc:literal $($doc_zh:literal)?] [$($hint:literal $($hint_zh:literal)?)?]);* $(;)?) => {
        [$(
            $crate::meta::ErrorInfo::$source($code, &[$($http),*], $doc)
                $(.category($crate::meta::Category::$category))?
                .means(&[$($crate::meta::Means::$means),*])
                $(.retryable($retry))?
                $(.hint($hint))?
                .zh($crate::meta::known(&[$($doc_zh)?]), $crate::meta::known(&[$($($hint_zh)?)?]))
        ),*]
    };
}
