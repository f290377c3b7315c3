//! `bss sandbox`: starts `bss_sandbox` as the flags say.

use std::net::IpAddr;
use std::path::PathBuf;

use bss_sandbox::{Error, Identity, Keys, Rate, Sandbox, SandboxBuilder};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use huaweicloud_runtime::AccessKey;
use huaweicloud_runtime::meta::Caller;

use crate::ending::Ending;
use crate::{catalog, output, terminal};

const AFTER: &str = "\
Faults: WHAT[@WHEN][/OPERATION], separated by commas.
  WHAT  latency:200ms, reset, lost (carried out, but not answered), truncate, expired, 429, 500 to 599
  WHEN  10%, #3, #3-7 or #2+5+9; always when left out

Calls to it need no keys: bss call OPERATION --endpoint http://127.0.0.1:N";

pub(crate) fn command() -> Command {
    let value = |name: &'static str, placeholder: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(placeholder).help(help)
    };
    let sites = catalog::all_site_ids();
    Command::new("sandbox").about("Runs a BSS on this computer to try things on").after_help(AFTER).args([
        value("port", "N", "Port; 0 takes a free one").value_parser(value_parser!(u16)).default_value("0"),
        value("site", "SITE", "Site that it stands for [default: the first]")
            .value_parser(PossibleValuesParser::new(sites)),
        value("faults", "SPEC", "Faults on purpose, see below"),
        value("seed", "N", "What the made-up values hang on").value_parser(value_parser!(u64)).default_value("0"),
        value("rows", "N", "How long lists are [default: as its spec says, some hundred]")
            .value_parser(value_parser!(u64)),
        value("keep", "N", "How many records of a kind that calls add are kept; the oldest go first [default: 5000]")
            .value_parser(value_parser!(u64)),
        value(
            "host",
            "NAME",
            "A name by which it may be called, such as that of a container; localhost and its address always",
        )
        .action(ArgAction::Append),
        value("rate", "LIMIT", "Calls a second: as documented, or as many as come")
            .value_parser(PossibleValuesParser::new(["documented", "unlimited"]))
            .default_value("documented"),
        value("state", "FILE", "Keeps the state across restarts").value_parser(value_parser!(PathBuf)),
        value("log", "FILE", "Writes every call as a line of JSON, without secrets")
            .value_parser(value_parser!(PathBuf)),
        value("address", "IP", "Address to listen on; its keys are public, so think twice")
            .value_parser(value_parser!(IpAddr))
            .default_value("127.0.0.1"),
        Arg::new("print-keys")
            .long("print-keys")
            .action(ArgAction::SetTrue)
            .help("Prints its keys and users, and ends"),
        Arg::new("json").long("json").action(ArgAction::SetTrue).requires("print-keys").help("The keys as JSON"),
    ])
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    if matches.get_flag("print-keys") {
        return print_keys(matches.get_flag("json"));
    }
    let sandbox = builder(matches).map_err(|error| wrong(&error))?;
    bss_sandbox::run(sandbox, std::io::stdout(), std::io::stderr()).map_err(|error| wrong(&error))
}

fn builder(matches: &ArgMatches) -> Result<SandboxBuilder, Error> {
    let mut sandbox = Sandbox::builder(catalog::APIS);
    if let Some(id) = matches.get_one::<String>("site") {
        sandbox = sandbox.site(id.as_str());
    }
    if let Some(port) = matches.get_one::<u16>("port") {
        sandbox = sandbox.port(*port);
    }
    if let Some(address) = matches.get_one::<IpAddr>("address") {
        sandbox = sandbox.address(*address);
    }
    if let Some(seed) = matches.get_one::<u64>("seed") {
        sandbox = sandbox.seed(*seed);
    }
    if let Some(rows) = matches.get_one::<u64>("rows") {
        sandbox = sandbox.rows(*rows);
    }
    if let Some(records) = matches.get_one::<u64>("keep") {
        sandbox = sandbox.keep(*records);
    }
    for name in matches.get_many::<String>("host").unwrap_or_default() {
        sandbox = sandbox.host(name);
    }
    if let Some(faults) = matches.get_one::<String>("faults") {
        sandbox = sandbox.faults(faults);
    }
    if matches.get_one::<String>("rate").is_some_and(|rate| rate == "unlimited") {
        sandbox = sandbox.rate(Rate::Unlimited);
    }
    if let Some(file) = matches.get_one::<PathBuf>("log") {
        sandbox = sandbox.log(file);
    }
    if let Some(file) = matches.get_one::<PathBuf>("state") {
        sandbox = sandbox.state(file);
    }
    Ok(sandbox)
}

fn wrong(error: &Error) -> Ending {
    Ending::usage(error.to_string())
}

fn print_keys(json: bool) -> Result<(), Ending> {
    let keys = Keys::built_in(catalog::APIS);
    if json {
        return Ok(terminal::line(&output::pretty(&keys.to_json()))?);
    }
    let lines = |identity: &Identity| {
        format!(
            "{}\n  access key  {}\n  secret key  {}\n  account ID  {}\n  account     {}\n  user        {}\n  password    {}",
            identity.caller,
            identity.ak,
            identity.sk,
            identity.domain_id,
            identity.account,
            identity.user,
            identity.password
        )
    };
    Ok(terminal::line(&keys.iter().map(lines).collect::<Vec<_>>().join("\n"))?)
}

/// The built-in keys of a caller, for calls to a sandbox.
pub(crate) fn keys_of(caller: &Caller) -> Option<AccessKey> {
    let keys = Keys::built_in(catalog::APIS);
    let identity = keys.get(caller.id)?;
    Some(AccessKey::new(&identity.ak, identity.sk.as_str()).domain_id(&identity.domain_id))
}
