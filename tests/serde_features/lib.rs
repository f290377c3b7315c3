//! Nothing but the features that its manifest names.
