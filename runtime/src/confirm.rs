//! Whom to ask when nobody knows whether a call was carried out: the read that tells, filled from the first request as
//! far as the spec says how. Sends nothing.

use std::fmt;

use crate::json::Json;
use crate::locale::Locale;
use crate::meta::{self, Confirm};
use crate::operation::Operation;
use crate::value::View;
use crate::{codec, validate};

/// The read that tells whether a call was carried out, and what it needs of that call's request.
#[derive(Clone)]
pub struct Confirmation {
    how: &'static Confirm,
    document: Json,
    language: Locale,
}

impl Confirmation {
    /// What tells of a request's outcome; `None` where the spec names no operation.
    pub fn of<O: Operation>(request: &O) -> Option<Self> {
        Self::of_view(O::META, View::from(request))
    }

    /// The same for a request that is a document of wire names.
    pub fn of_json(operation: &'static meta::Operation, document: &Json) -> Option<Self> {
        Self::of_view(operation, document.into())
    }

    pub(crate) fn of_view(operation: &'static meta::Operation, request: View<'_>) -> Option<Self> {
        let how = operation.confirm_with?;
        let value = |from: &str| {
            let given = request.get(from);
            if given.is_given() {
                return Some(Json::from(given));
            }
            // what the service takes where nothing is said
            operation.request.field(from).and_then(|field| field.default).map(Json::from)
        };
        let entries = how.fields.iter().filter_map(|(to, from)| value(from).map(|value| ((*to).into(), value)));
        Some(Confirmation { how, document: Json::Object(entries.collect()), language: Locale::default() })
    }

    /// Id of the read.
    pub fn operation(&self) -> &'static str {
        self.how.read
    }

    /// Short name of the service that has it: the one that was called.
    pub fn service(&self) -> &'static str {
        self.how.service.id
    }

    /// The same with its sign in another language.
    pub fn in_language(self, language: Locale) -> Self {
        Confirmation { language, ..self }
    }

    /// What the read shows when the call was carried out, where the spec says it: in the language of the client whose
    /// error this is from, else in English.
    pub fn sign(&self) -> Option<&'static str> {
        self.sign_in(self.language)
    }

    fn sign_in(&self, language: Locale) -> Option<&'static str> {
        self.how.sign.map(|(english, chinese)| language.choose(english, chinese))
    }

    /// What to do when nobody knows whether the call was carried out, in one sentence.
    pub fn advice(&self) -> String {
        self.advice_in(self.language)
    }

    pub(crate) fn advice_in(&self, language: Locale) -> String {
        let read = self.how.read;
        let sign = self.sign_in(language);
        match language {
            Locale::English => {
                let sign = sign.map(|sign| format!(" (if so, {sign})")).unwrap_or_default();
                format!("call {read} to see whether it was carried out{sign}, and repeat it only if not")
            }
            Locale::Chinese => {
                let sign = sign.map(|sign| format!("（若已执行，则{sign}）")).unwrap_or_default();
                format!("请调用 {read} 确认该操作是否已执行{sign}，确认没有执行后再重试")
            }
        }
    }

    /// What is known of the read's request, by wire names. It may hold personal data.
    pub fn document(&self) -> &Json {
        &self.document
    }

    /// The read's request, to be sent; `None` where it needs more than the first request has, and for another operation,
    /// be it one of the same name of another service.
    pub fn request<R: Operation + Default>(&self) -> Option<R> {
        let other = R::SERVICE.id != self.how.service.id || R::META.id != self.how.read;
        if other || validate::check_json(R::META, &self.document, None).is_err() {
            return None;
        }
        let mut request = R::default();
        codec::from_wire(&mut request, &self.document);
        Some(request)
    }
}

impl fmt::Debug for Confirmation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.how.fields.iter().map(|(to, _)| *to).collect();
        f.debug_struct("Confirmation").field("operation", &self.how.read).field("fields", &names).finish()
    }
}

/// A request whose outcome another request tells, and all that this one needs is in it.
pub trait Confirmed: Operation {
    /// The read that tells.
    type Read: Operation + Default;

    /// The read, filled from this request: to be kept before this one is sent, or to be had from the
    /// [error](crate::Error::confirmation). `None` where the request lacks what the read needs.
    fn confirmation(&self) -> Option<Self::Read>
    where
        Self: Sized,
    {
        Confirmation::of(self)?.request()
    }
}

/// Says which read tells of an operation's outcome: `section::Request` of the crate that calls.
#[doc(hidden)]
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the read is a request of the crate that calls")]
macro_rules! confirm {
    (
        $service:path, $read:literal, [$($to:literal = $from:literal),*], [$($en:literal, $zh:literal)?]
        $(; $(#[$cfg:meta])* $name:ident => $section:ident::$typed:ident)?
    ) => {
        static CONFIRM: $crate::meta::Confirm = $crate::meta::Confirm {
            service: &$service,
            read: $read,
            fields: &[$(($to, $from)),*],
            sign: $crate::meta::known(&[$(($en, $zh))?]),
        };
        $(
            $(#[$cfg])*
            #[allow(deprecated)]
            impl $crate::Confirmed for $name {
                type Read = crate::$section::$typed;
            }
        )?
    };
}
