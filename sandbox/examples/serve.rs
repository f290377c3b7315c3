//! A sandbox to look at: `cargo run -p bss-sandbox --example serve -- [PORT] [SITE] [FAULTS]`.

use std::io::{stderr, stdout};

use bss_sandbox::{Sandbox, run};
use huaweicloud_bss::API;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let port = arguments.next().map_or(Ok(0), |text| text.parse())?;
    let site = arguments.next().unwrap_or_else(|| "cn".to_owned());
    let faults = arguments.next().unwrap_or_default();
    Ok(run(Sandbox::builder(&[&API]).port(port).site(site).faults(faults), stdout(), stderr())?)
}
