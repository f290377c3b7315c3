//! Built without the sandbox.

use clap::{ArgMatches, Command};
use huaweicloud_runtime::AccessKey;
use huaweicloud_runtime::meta::Caller;

use crate::ending::Ending;

pub(crate) fn command() -> Command {
    Command::new("sandbox").about("Not in this build: it was made without the feature `sandbox`")
}

pub(crate) fn run(_: &ArgMatches) -> Result<(), Ending> {
    Err(Ending::usage("this command was built without the sandbox"))
}

pub(crate) fn keys_of(_: &Caller) -> Option<AccessKey> {
    None
}
