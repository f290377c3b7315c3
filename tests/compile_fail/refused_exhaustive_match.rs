//~ non-exhaustive patterns
use huaweicloud_bss::types::YesNo;

pub fn name(value: YesNo) -> &'static str {
    match value {
        YesNo::Yes => "yes",
        YesNo::No => "no",
        YesNo::Other(_) => "other",
    }
}

fn main() {}
