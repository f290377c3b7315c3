//! What the examples share: a client out of the command line, and words for an error.
//!
//! Every example takes `--site cn|intl|eu` and `--endpoint URL`, and keys from the environment. Against the sandbox:
//!
//! ```sh
//! bss sandbox --port 8080 &
//! cargo run -p bss-examples --bin pay_order -- --endpoint http://127.0.0.1:8080 ORDER
//! ```

pub mod guide;

use std::collections::VecDeque;

use huaweicloud_bss::{CallerKind, Client, Error, Site};

/// The arguments: options of the client, and what is left for the example.
pub struct Arguments {
    site: Site,
    endpoint: Option<String>,
    rest: VecDeque<String>,
}

impl Arguments {
    /// The arguments of this program.
    pub fn read() -> Self {
        let mut arguments = Arguments { site: Site::China, endpoint: None, rest: VecDeque::new() };
        let mut given = std::env::args().skip(1);
        while let Some(argument) = given.next() {
            match argument.as_str() {
                "--endpoint" => arguments.endpoint = given.next(),
                "--site" => {
                    let name = given.next().unwrap_or_default();
                    let known = Site::ALL.iter().copied().find(|site| site.meta().id == name);
                    arguments.site = known.unwrap_or_else(|| usage("--site cn|intl|eu"));
                }
                _ => arguments.rest.push_back(argument),
            }
        }
        arguments
    }

    /// The next argument.
    pub fn next(&mut self, name: &str) -> String {
        self.rest.pop_front().unwrap_or_else(|| usage(name))
    }

    /// The next argument, when there is one.
    pub fn maybe(&mut self) -> Option<String> {
        self.rest.pop_front()
    }

    /// Whether an option such as `--yes` was given.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.rest.len();
        self.rest.retain(|argument| argument != name);
        self.rest.len() < before
    }

    /// The site.
    pub fn site(&self) -> Site {
        self.site
    }

    /// A client with the keys that the environment, the profile file or the server's metadata has.
    ///
    /// # Errors
    /// When it cannot be set up.
    pub fn client<C: CallerKind>(&self) -> Result<Client<C>, Error> {
        let client = Client::builder().site(self.site).user_agent("bss-examples");
        match &self.endpoint {
            Some(url) => client.endpoint(url).build(),
            None => client.build(),
        }
    }
}

/// Says what is missing, and ends the program.
#[allow(clippy::print_stderr)]
pub fn usage(missing: &str) -> ! {
    eprintln!("needed: {missing}");
    std::process::exit(2);
}

/// Prints an error with what to do about it; the exit status for `main`.
#[allow(clippy::print_stderr)]
pub fn explain(error: &Error) -> std::process::ExitCode {
    eprintln!("{error}");
    if let Some(hint) = error.hint() {
        eprintln!("hint: {hint}");
    }
    std::process::ExitCode::FAILURE
}
