//! How a command ends that does not end well: what is printed on stderr, and the exit status that scripts rely on.

mod print;

use huaweicloud_runtime::{Error, ErrorKind};

use crate::interrupt::Signal;

pub(crate) use print::print;

/// An end other than success.
#[derive(Debug)]
pub enum Ending {
    /// Refused before anything was sent: one line a violation, `field: rule: …`.
    Refused {
        /// The violations.
        lines: Vec<String>,
        /// The vendor's page.
        see: Option<std::borrow::Cow<'static, str>>,
    },
    /// Wrong use of the command.
    Usage(Message),
    /// What clap says of the command line, or the help that was asked for.
    CommandLine(clap::Error),
    /// The service answered an error.
    Service(Message),
    /// There is no answer.
    NoAnswer(Message),
    /// The service carried it out, and what came of it could not be shown.
    CarriedOut(Message),
    /// Ctrl-C, or another signal that ends a command.
    Interrupted(Message, Signal),
    /// The reader of the output has gone; there is nobody to tell.
    Closed,
    /// A part of the command that ran by itself and said all there is to say.
    Status(u8),
}

/// What happened, and what to do.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// What happened.
    pub what: String,
    /// What to do about it, one line each.
    pub hints: Vec<String>,
}

impl Message {
    /// A message without hints.
    pub fn new(what: impl Into<String>) -> Self {
        Message { what: what.into(), hints: Vec::new() }
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a hint, if there is one.
    pub fn maybe(self, hint: Option<impl Into<String>>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }
}

impl Ending {
    /// Wrong use.
    pub fn usage(what: impl Into<String>) -> Self {
        Ending::Usage(Message::new(what))
    }

    /// The same with another hint, where there are hints.
    pub(crate) fn with_hint(self, hint: String) -> Self {
        match self {
            Ending::Usage(message) => Ending::Usage(message.hint(hint)),
            Ending::Service(message) => Ending::Service(message.hint(hint)),
            Ending::NoAnswer(message) => Ending::NoAnswer(message.hint(hint)),
            Ending::CarriedOut(message) => Ending::CarriedOut(message.hint(hint)),
            Ending::Interrupted(message, signal) => Ending::Interrupted(message.hint(hint), signal),
            other => other,
        }
    }

    /// What happened, on one line.
    pub fn in_words(&self) -> String {
        match self {
            Ending::Refused { lines, .. } => lines.join("; "),
            Ending::Usage(message)
            | Ending::Service(message)
            | Ending::NoAnswer(message)
            | Ending::CarriedOut(message)
            | Ending::Interrupted(message, _) => message.what.replace('\n', " "),
            Ending::CommandLine(error) => error.to_string(),
            Ending::Closed | Ending::Status(_) => String::new(),
        }
    }

    /// The exit status: 0 success, 1 refused, 2 wrong use, 3 the service's error, 4 no answer, 5 carried out, but …
    pub fn status(&self) -> u8 {
        match self {
            Ending::Closed => 0,
            Ending::Refused { .. } => 1,
            Ending::Usage(_) => 2,
            Ending::CommandLine(error) if error.use_stderr() => 2,
            Ending::CommandLine(_) => 0,
            Ending::Service(_) => 3,
            Ending::NoAnswer(_) => 4,
            Ending::CarriedOut(_) => 5,
            Ending::Interrupted(_, signal) => signal.status,
            Ending::Status(status) => *status,
        }
    }
}

impl From<clap::Error> for Ending {
    fn from(error: clap::Error) -> Self {
        Ending::CommandLine(error)
    }
}

impl From<std::io::Error> for Ending {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Ending::Closed,
            _ => Ending::usage(format!("cannot write the output: {error}")),
        }
    }
}

/// What the command takes beside the keys that the client names.
const OTHER_KEYS: &str =
    "or take --profile NAME, or a token in BSS_TOKEN; to try it without keys: `bss sandbox`, then --endpoint";

impl From<Error> for Ending {
    fn from(error: Error) -> Self {
        if let Some(violations) = error.violations() {
            let lines = violations.iter().map(ToString::to_string).collect();
            return Ending::Refused { lines, see: violations.doc_url() };
        }
        let message = Message::new(error.to_string()).maybe(error.hint());
        match error.kind() {
            ErrorKind::Encode(what) => Ending::Refused { lines: vec![format!("request: encode: {what}")], see: None },
            ErrorKind::Config(_) => Ending::Usage(message),
            ErrorKind::Paging(_) | ErrorKind::Partial(_) => Ending::Service(message),
            _ if error.service().is_some() => Ending::Service(message),
            ErrorKind::Credentials(error) if error.is_missing() => Ending::Usage(message.hint(OTHER_KEYS)),
            ErrorKind::Credentials(error) if !error.is_retryable() => Ending::Usage(message),
            _ => Ending::NoAnswer(message),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_its_status_and_its_words() {
        let message = || Message::new("a\nb").hint("c");
        let signal = Signal { name: "SIGTERM", status: 143 };
        let refused = Ending::Refused { lines: vec!["x: 1".to_owned(), "y: 2".to_owned()], see: None };
        for (ending, status, words) in [
            (Ending::Closed, 0, ""),
            (refused, 1, "x: 1; y: 2"),
            (Ending::Usage(message()), 2, "a b"),
            (Ending::Service(message()), 3, "a b"),
            (Ending::NoAnswer(message()), 4, "a b"),
            (Ending::CarriedOut(message()), 5, "a b"),
            (Ending::Interrupted(message(), signal), 143, "a b"),
            (Ending::Status(7), 7, ""),
        ] {
            assert_eq!((ending.status(), ending.in_words().as_str()), (status, words));
            let hinted = match ending.with_hint("d".to_owned()) {
                Ending::Usage(message)
                | Ending::Service(message)
                | Ending::NoAnswer(message)
                | Ending::CarriedOut(message)
                | Ending::Interrupted(message, _) => message.hints,
                _ => continue,
            };
            assert_eq!(hinted, ["c", "d"]);
        }
        let help = clap::Command::new("x").try_get_matches_from(["x", "--help"]).unwrap_err();
        let wrong = clap::Command::new("x").try_get_matches_from(["x", "--odd"]).unwrap_err();
        assert_eq!((Ending::from(help).status(), Ending::from(wrong).status()), (0, 2));
        assert_eq!(Ending::from(std::io::Error::from(std::io::ErrorKind::BrokenPipe)).status(), 0);
        assert_eq!(Ending::from(std::io::Error::other("full")).in_words(), "cannot write the output: full");
    }

    #[test]
    fn without_keys_it_is_said_where_else_they_may_come_from() {
        use huaweicloud_runtime::CredentialsError;
        let hints = |error: CredentialsError| match Ending::from(Error::from(error)) {
            Ending::Usage(message) => message.hints.join("; "),
            other => other.in_words(),
        };
        let missing = hints(CredentialsError::missing("nothing is set"));
        assert!(missing.contains("--profile") && missing.contains("`bss sandbox`"), "{missing}");
        assert_eq!(hints(CredentialsError::other("half of a key")), "");
    }

    #[test]
    fn what_went_wrong_tells_who_refused() {
        use huaweicloud_runtime::CredentialsError;
        let status = |kind| Ending::from(Error::from(kind)).status();
        assert_eq!(status(ErrorKind::Credentials(CredentialsError::missing("no keys"))), 2);
        assert_eq!(status(ErrorKind::Credentials(CredentialsError::other("half of them"))), 2);
        assert_eq!(status(ErrorKind::Config("no such host".to_owned())), 2);
        assert_eq!(status(ErrorKind::Partial(Vec::new())), 3);
        assert_eq!(status(ErrorKind::Encode("no form".to_owned())), 1);
    }

    #[test]
    fn keys_that_could_not_be_fetched_for_now_are_no_misuse() {
        use huaweicloud_runtime::{CallOptions, Json, JsonClient, NoRetry, Password, Validation};
        let operation = crate::catalog::find("ListCustomerOrders").unwrap().meta;
        let service = crate::catalog::service(operation);
        // nobody listens there
        let nowhere = "http://127.0.0.1:1";
        let client = JsonClient::of(service).site(&service.sites[0]).endpoint(nowhere).iam_endpoint(nowhere);
        let client = client.credentials(Password::new("account", "user", "word")).retry(NoRetry).build().unwrap();
        let client = client.with(CallOptions::new().validation(Validation::Off));
        let document = Json::Object(Vec::new());
        let call = client.send_json(operation, &document);
        let error = crate::call::runtime().unwrap().block_on(call).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error}");
        assert_eq!(Ending::from(error).status(), 4);
    }
}
