//! Why a sandbox does not start.

/// Why a sandbox does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The port is taken, or may not be used.
    #[error("cannot listen on {address}: {}", why(source))]
    Listen {
        /// Address and port.
        address: std::net::SocketAddr,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The request log cannot be written.
    #[error("cannot write the request log {path}: {source}")]
    Log {
        /// The file.
        path: std::path::PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The state file cannot be used.
    #[error("cannot keep the state in {path}: {reason}")]
    State {
        /// The file.
        path: std::path::PathBuf,
        /// Why.
        reason: String,
    },
    /// There is no such site.
    #[error("there is no site {given:?}: the sites are {known}")]
    Site {
        /// What was asked for.
        given: String,
        /// What there is.
        known: String,
    },
    /// The faults are not understood.
    #[error("cannot read the fault {part:?}: {reason}")]
    Faults {
        /// The part in question.
        part: String,
        /// What was expected.
        reason: String,
    },
    /// The data that came with the crate cannot be read: a fault of the build.
    #[error("sandbox.json of the service {service} is not as expected: {reason}")]
    Data {
        /// The service.
        service: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// None of the services can be served.
    #[error("there is nothing to serve: no service with a sandbox.yaml was given")]
    Nothing,
    /// No thread, no signal handler.
    #[error("the system refuses {what}: {source}")]
    System {
        /// What was asked of it.
        what: &'static str,
        /// Its reason.
        source: std::io::Error,
    },
}

/// Why there is no listening, and what helps.
fn why(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::AddrInUse => "the address is in use; port 0 takes a free one".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::why;

    #[test]
    fn a_port_in_use_is_told_with_what_helps_and_the_rest_as_the_system_says_it() {
        assert_eq!(why(&std::io::ErrorKind::AddrInUse.into()), "the address is in use; port 0 takes a free one");
        assert_eq!(why(&std::io::Error::other("no such luck")), "no such luck");
    }
}
