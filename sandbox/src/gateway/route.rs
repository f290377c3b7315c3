//! From method and path to operation.

use std::collections::{BTreeSet, HashMap};

use huaweicloud_runtime::meta::{Operation, Status};

use crate::realm::Realm;

/// All paths of the services of a site.
#[derive(Debug)]
pub(crate) struct Routes {
    /// By the number of segments; those with more fixed segments first.
    by_length: HashMap<usize, Vec<Route>>,
}

#[derive(Debug)]
struct Route {
    segments: Vec<Segment>,
    operation: &'static Operation,
    /// Index of the service.
    realm: usize,
}

#[derive(Debug, PartialEq, Eq)]
enum Segment {
    Fixed(&'static str),
    Parameter(&'static str),
}

/// An operation of a service (by index), with the values of its path parameters.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) realm: usize,
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Vec<(&'static str, String)>,
}

/// Where a request goes.
#[derive(Debug)]
pub(crate) enum Routed {
    /// To one of these operations, the likeliest first: what they always send tells which.
    To(Vec<Target>),
    /// The path is there, for other methods.
    Method(String),
    /// There is no such path.
    Nowhere,
}

impl Routes {
    pub(crate) fn new(realms: &[Realm]) -> Self {
        let mut by_length: HashMap<usize, Vec<Route>> = HashMap::new();
        let all = realms.iter().enumerate().flat_map(|(at, realm)| realm.world.operations().map(move |one| (at, one)));
        for (realm, operation) in all {
            let segments: Vec<Segment> = operation.path.trim_start_matches('/').split('/').map(segment).collect();
            by_length.entry(segments.len()).or_default().push(Route { segments, operation, realm });
        }
        for routes in by_length.values_mut() {
            let parameters = |route: &Route| {
                route.segments.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
            };
            // of two operations on one path the active one answers, of two services the first
            let legacy = |route: &Route| route.operation.status != Status::Active;
            routes.sort_by_key(|route| (parameters(route), legacy(route), route.realm, route.operation.id));
        }
        Routes { by_length }
    }

    /// The operations behind a method and a path. Those that share it have the same path, fixed parts and all.
    pub(crate) fn find(&self, method: &str, path: &str) -> Routed {
        let path = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path);
        let given: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let matching = self
            .by_length
            .get(&given.len())
            .into_iter()
            .flatten()
            .filter_map(|route| Some((route, route.fit(&given)?)));
        let mut methods = BTreeSet::new();
        let mut targets: Vec<Target> = Vec::new();
        for (route, parameters) in matching {
            let operation = route.operation;
            methods.insert(operation.method.as_str());
            // a path that fits less well is another path
            let fits_as_well = targets.first().is_none_or(|first| first.parameters.len() == parameters.len());
            if operation.method.as_str() == method && fits_as_well {
                targets.push(Target { realm: route.realm, operation, parameters });
            }
        }
        if !targets.is_empty() {
            Routed::To(targets)
        } else if methods.is_empty() {
            Routed::Nowhere
        } else {
            Routed::Method(methods.into_iter().collect::<Vec<_>>().join(", "))
        }
    }
}

impl Route {
    fn fit(&self, given: &[&str]) -> Option<Vec<(&'static str, String)>> {
        let mut parameters = Vec::new();
        for (segment, text) in self.segments.iter().zip(given) {
            match segment {
                Segment::Fixed(fixed) if fixed == text => {}
                Segment::Fixed(_) => return None,
                Segment::Parameter(name) => parameters.push((*name, percent_decode(text))),
            }
        }
        Some(parameters)
    }
}

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name),
        None => Segment::Fixed(text),
    }
}

/// The text behind a percent-encoded one.
pub(crate) fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match (byte, hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::realm::Realm;
    use crate::testing::world;

    fn routes() -> Routes {
        let world = world();
        let store = world.store();
        Routes::new(&[Realm::new(world, store)])
    }

    fn to(routes: &Routes, method: &str, path: &str) -> String {
        match routes.find(method, path) {
            Routed::To(targets) => {
                let one = |target: &Target| format!("{} {:?}", target.operation.id, target.parameters);
                targets.iter().map(one).collect::<Vec<_>>().join("; ")
            }
            Routed::Method(methods) => format!("only {methods}"),
            Routed::Nowhere => "nowhere".to_owned(),
        }
    }

    #[test]
    fn a_path_leads_to_its_operation_with_the_values_of_its_parameters() {
        let routes = routes();
        let path = "/v2/orders/customer-orders/details/";
        assert_eq!(to(&routes, "GET", &format!("{path}C%20S1")), r#"ShowCustomerOrderDetails [("order_id", "C S1")]"#);
        assert_eq!(to(&routes, "GET", &format!("{path}CS1/")), r#"ShowCustomerOrderDetails [("order_id", "CS1")]"#);
        assert_eq!(to(&routes, "GET", "/v2/orders/customer-orders"), "ListCustomerOrders []");
        assert_eq!(to(&routes, "PUT", "/v2/orders/customer-orders"), "only GET");
        assert_eq!([to(&routes, "GET", "/v2/orders"), to(&routes, "GET", "/"), to(&routes, "GET", "")], ["nowhere"; 3]);
    }

    #[test]
    fn a_path_without_parameters_goes_before_one_with_them() {
        let routes = routes();
        for routes in routes.by_length.values() {
            let parameters = |route: &Route| {
                route.segments.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
            };
            let counts: Vec<usize> = routes.iter().map(parameters).collect();
            assert!(counts.is_sorted(), "{counts:?}");
        }
        let legacy_behind = |routes: &Vec<Route>| {
            routes.windows(2).all(|pair| match pair {
                [one, other] => {
                    let same = one.segments == other.segments && one.operation.method == other.operation.method;
                    !same || one.operation.status == Status::Active || other.operation.status != Status::Active
                }
                _ => true,
            })
        };
        assert!(routes.by_length.values().all(legacy_behind));
    }

    #[test]
    fn a_text_is_decoded_where_it_is_encoded_and_stays_as_it_is_elsewhere() {
        let cases = [
            ("a%20b", "a b"),
            ("%E5%9b%be", "图"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%4z", "%4z"),
            ("a+b", "a+b"),
            ("%41%42", "AB"),
            ("%ff", "\u{fffd}"),
        ];
        for (text, wanted) in cases {
            assert_eq!(percent_decode(text), wanted, "{text}");
        }
    }

    #[test]
    fn operations_that_share_a_path_are_all_found() {
        let world = crate::testing::world_of(&huaweicloud_iam::API);
        let store = world.store();
        let shared =
            world.operations().filter(|one| one.path == "/v3/auth/tokens" && one.method.as_str() == "POST").count();
        let routes = Routes::new(&[Realm::new(world, store)]);
        let found = to(&routes, "POST", "/v3/auth/tokens");
        assert_eq!((found.split("; ").count(), shared > 1), (shared, true), "{found}");
    }
}
