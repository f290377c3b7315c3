//! The client that progenitor makes of our export, in a process of its own: it is no part of the workspace.

use std::process::{Command, Stdio};
use std::time::Duration;

/// The program that reads pages with progenitor's types, or why there is none.
pub(crate) struct Peer(Result<String, String>);

impl Peer {
    /// Builds it where `PROGENITOR` asks for it; whatever goes wrong, the others are measured all the same.
    pub(crate) fn asked_for() -> Self {
        if std::env::var_os("PROGENITOR").is_none() {
            return Peer(Err("not asked for (PROGENITOR=1)".to_owned()));
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/progenitor.sh");
        let output = Command::new(script).stderr(Stdio::inherit()).output();
        Peer(match output {
            Ok(output) if output.status.success() => {
                Ok(String::from_utf8_lossy(&output.stdout).lines().last().unwrap_or_default().to_owned())
            }
            Ok(output) => Err(format!("does not build: {script} ended with {}", output.status)),
            Err(error) => Err(format!("does not build: {error}")),
        })
    }

    /// The fastest of its rounds.
    pub(crate) fn decode(&self, what: &str, page: &[u8]) -> Result<Duration, String> {
        let program = self.0.as_ref().map_err(Clone::clone)?;
        let file = std::env::temp_dir().join(format!("page-{}-{what}.json", std::process::id()));
        std::fs::write(&file, page).map_err(|error| error.to_string())?;
        let output = Command::new(program).arg(what).arg(&file).arg("20").output();
        let _ = std::fs::remove_file(&file);
        let output = output.map_err(|error| error.to_string())?;
        match String::from_utf8_lossy(&output.stdout).trim().parse::<f64>() {
            Ok(microseconds) => Ok(Duration::from_secs_f64(microseconds / 1e6)),
            Err(_) => Err(format!("does not read the page: {}", String::from_utf8_lossy(&output.stderr).trim())),
        }
    }
}
