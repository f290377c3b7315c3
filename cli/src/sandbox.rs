//! The border to the sandbox: without the feature `sandbox` the command is whole but for this.

#[cfg(feature = "sandbox")]
mod built_in;
#[cfg(feature = "sandbox")]
use built_in as there;

#[cfg(not(feature = "sandbox"))]
mod absent;
#[cfg(not(feature = "sandbox"))]
use absent as there;

pub(crate) use there::{command, keys_of, run};
