//! What a table says of where errors have their code and their words.

/// Paths of names (`error.code`) in the body of an error; of each the first that is there counts. The first code and the
/// first message are the service's own envelope, which may go around good answers, too.
#[derive(Clone, Copy, Debug)]
pub struct ErrorBody {
    /// The code.
    pub code: &'static [&'static str],
    /// The words.
    pub message: &'static [&'static str],
    /// The request's ID.
    pub request_id: &'static [&'static str],
    /// A list of texts that say more.
    pub details: &'static [&'static str],
    /// Whether an error may come with a good status.
    pub in_success: bool,
    /// Codes that say that all went well.
    pub success_codes: &'static [&'static str],
    /// Names at the top of a good answer whose `false` makes it an error, unless the operation answers such a field.
    pub success_flags: &'static [&'static str],
}

impl ErrorBody {
    /// The names that most services use: for servers that no spec describes, and for a service that says nothing. What a
    /// service says is looked for first.
    pub const USUAL: ErrorBody = ErrorBody {
        code: &["error_code", "error.error_code", "error.code", "errorCode", "code"],
        message: &[
            "error_msg",
            "error.error_msg",
            "error.message",
            "error.title",
            "error",
            "errorMsg",
            "message",
            "error_description",
            "msg",
        ],
        request_id: &["request_id"],
        details: &[],
        in_success: true,
        success_codes: &[],
        success_flags: &["success"],
    };

    /// Whether an error may stand below this name at the top of a body.
    pub(crate) fn begins(&self, name: &str) -> bool {
        self.begins_words(name) || leads(self.success_flags, name)
    }

    /// Whether the code or the message of an error may stand below this name.
    pub(crate) fn begins_words(&self, name: &str) -> bool {
        [self.code, self.message].into_iter().any(|paths| leads(paths, name))
    }

    /// Whether a name at the top of a body belongs to the envelope, and not to what an operation answers.
    pub(crate) fn is_envelope(&self, name: &str) -> bool {
        self.is_own(name) || self.request_id.contains(&name)
    }

    /// Whether it is the name of the envelope's code or message.
    pub(crate) fn is_own(&self, name: &str) -> bool {
        [self.code, self.message].iter().any(|paths| paths.first() == Some(&name))
    }

    /// The envelope's own name, of these paths, where it is a name and not a way to one: so entries of a list call it, too.
    pub(crate) fn own(paths: &'static [&'static str]) -> Option<&'static str> {
        paths.first().copied().filter(|path| !path.contains('.'))
    }
}

/// Whether one of the paths begins with this name.
fn leads(paths: &[&str], name: &str) -> bool {
    paths.iter().any(|path| path.split('.').next() == Some(name))
}
