//! A crate that turns on the features of serde_json that its manifest names, and has nothing else.
