//! Who may call: a key pair and a user for each caller of the spec. Made up, the same everywhere, and no secret.

use huaweicloud_runtime::meta::Caller;
use huaweicloud_runtime::{Api, Json};

use crate::seed;

/// An account with its keys and its user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Which caller it is, by the id of the spec.
    pub caller: &'static str,
    /// Access key.
    pub ak: String,
    /// Secret key.
    pub sk: String,
    /// Account ID.
    pub domain_id: String,
    /// User of the account.
    pub user: String,
    /// Password of the user.
    pub password: String,
    /// Name of the account.
    pub account: String,
}

/// The built-in identities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys(Vec<Identity>);

impl Keys {
    /// The identities that every sandbox of these services knows: one for each caller of any of them.
    pub fn built_in(apis: &[&'static Api]) -> Keys {
        let mut identities: Vec<Identity> = Vec::new();
        for caller in apis.iter().flat_map(|api| api.service.callers) {
            if identities.iter().all(|known| known.caller != caller.id) {
                identities.push(identity(caller));
            }
        }
        Keys(identities)
    }

    /// The identity of a caller, by the id of the spec.
    pub fn get(&self, caller: &str) -> Option<&Identity> {
        self.0.iter().find(|identity| identity.caller == caller)
    }

    /// All identities.
    pub fn iter(&self) -> std::slice::Iter<'_, Identity> {
        self.0.iter()
    }

    /// `{"customer": {"ak", "sk", "domain_id", "user", "password", "account"}, …}`.
    pub fn to_json(&self) -> Json {
        let one = |identity: &Identity| {
            let fields = [
                ("ak", &identity.ak),
                ("sk", &identity.sk),
                ("domain_id", &identity.domain_id),
                ("user", &identity.user),
                ("password", &identity.password),
                ("account", &identity.account),
            ];
            Json::Object(fields.into_iter().map(|(name, text)| (name.into(), Json::from(text.as_str()))).collect())
        };
        Json::Object(self.0.iter().map(|identity| (identity.caller.into(), one(identity))).collect())
    }
}

fn identity(caller: &'static Caller) -> Identity {
    let id = caller.id;
    Identity {
        caller: id,
        ak: format!("SANDBOX{:0<13}", id.to_uppercase()),
        sk: format!("{:0<40}", format!("sandbox-secret-key-of-the-{id}-")),
        domain_id: seed::hex(seed::of(&format!("domain of the {id}")), 32),
        user: format!("{id}_user"),
        password: format!("Sandbox-{id}-1"),
        account: format!("{id}_account"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_one_object_by_caller() {
        let text = str::to_owned;
        let identity = Identity {
            caller: "someone",
            ak: text("A"),
            sk: text("S"),
            domain_id: text("D"),
            user: text("U"),
            password: text("P"),
            account: text("N"),
        };
        assert_eq!(
            Keys(vec![identity]).to_json().to_string(),
            r#"{"someone":{"ak":"A","sk":"S","domain_id":"D","user":"U","password":"P","account":"N"}}"#
        );
    }
}
