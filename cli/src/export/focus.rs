//! The columns of FOCUS, the FinOps Open Cost and Usage Specification, version 1.2: their names, kinds and values, from
//! <https://focus.finops.org/focus-specification/v1-2/>. Nothing here knows where a service's rows have them.

use super::content::Content;

/// The version.
pub(super) const VERSION: &str = "1.2";

/// A column of the specification.
pub(super) struct Known {
    pub(super) name: &'static str,
    pub(super) level: Level,
    pub(super) content: Content,
    /// All that it may say; none: anything. A test holds the spec's words against it.
    #[cfg_attr(not(test), allow(dead_code, reason = "for the test"))]
    pub(super) values: &'static [&'static str],
}

/// How much the specification wants a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// In every data set.
    Mandatory,
    /// Where the provider has the like.
    Conditional,
    Recommended,
}

const fn column(name: &'static str, level: Level, content: Content) -> Known {
    Known { name, level, content, values: &[] }
}

const fn one_of(name: &'static str, level: Level, values: &'static [&'static str]) -> Known {
    Known { name, level, content: Content::Text, values }
}

use Content::{Decimal, Moment, Text};
use Level::{Conditional, Mandatory, Recommended};

/// All columns.
pub(super) const COLUMNS: &[Known] = &[
    column("AvailabilityZone", Recommended, Text),
    column("BilledCost", Mandatory, Decimal),
    column("BillingAccountId", Mandatory, Text),
    column("BillingAccountName", Mandatory, Text),
    column("BillingAccountType", Conditional, Text),
    column("BillingCurrency", Mandatory, Text),
    column("BillingPeriodEnd", Mandatory, Moment),
    column("BillingPeriodStart", Mandatory, Moment),
    column("CapacityReservationId", Conditional, Text),
    one_of("CapacityReservationStatus", Conditional, &["Used", "Unused"]),
    one_of("ChargeCategory", Mandatory, &["Usage", "Purchase", "Tax", "Credit", "Adjustment"]),
    one_of("ChargeClass", Mandatory, &["Correction"]),
    column("ChargeDescription", Mandatory, Text),
    one_of("ChargeFrequency", Recommended, &["One-Time", "Recurring", "Usage-Based"]),
    column("ChargePeriodEnd", Mandatory, Moment),
    column("ChargePeriodStart", Mandatory, Moment),
    one_of("CommitmentDiscountCategory", Conditional, &["Spend", "Usage"]),
    column("CommitmentDiscountId", Conditional, Text),
    column("CommitmentDiscountName", Conditional, Text),
    column("CommitmentDiscountQuantity", Conditional, Decimal),
    one_of("CommitmentDiscountStatus", Conditional, &["Used", "Unused"]),
    column("CommitmentDiscountType", Conditional, Text),
    column("CommitmentDiscountUnit", Conditional, Text),
    column("ConsumedQuantity", Conditional, Decimal),
    column("ConsumedUnit", Conditional, Text),
    column("ContractedCost", Mandatory, Decimal),
    column("ContractedUnitPrice", Conditional, Decimal),
    column("EffectiveCost", Mandatory, Decimal),
    column("InvoiceId", Recommended, Text),
    column("InvoiceIssuerName", Mandatory, Text),
    column("ListCost", Mandatory, Decimal),
    column("ListUnitPrice", Conditional, Decimal),
    one_of("PricingCategory", Conditional, &["Standard", "Dynamic", "Committed", "Other"]),
    column("PricingCurrency", Conditional, Text),
    column("PricingCurrencyContractedUnitPrice", Conditional, Decimal),
    column("PricingCurrencyEffectiveCost", Conditional, Decimal),
    column("PricingCurrencyListUnitPrice", Conditional, Decimal),
    column("PricingQuantity", Mandatory, Decimal),
    column("PricingUnit", Mandatory, Text),
    column("ProviderName", Mandatory, Text),
    column("PublisherName", Mandatory, Text),
    column("RegionId", Conditional, Text),
    column("RegionName", Conditional, Text),
    column("ResourceId", Conditional, Text),
    column("ResourceName", Conditional, Text),
    column("ResourceType", Conditional, Text),
    one_of("ServiceCategory", Mandatory, SERVICE_CATEGORIES),
    column("ServiceName", Mandatory, Text),
    column("ServiceSubcategory", Recommended, Text),
    column("SkuId", Conditional, Text),
    column("SkuMeter", Conditional, Text),
    column("SkuPriceDetails", Conditional, Text),
    column("SkuPriceId", Conditional, Text),
    column("SubAccountId", Conditional, Text),
    column("SubAccountName", Conditional, Text),
    column("SubAccountType", Conditional, Text),
    column("Tags", Conditional, Text),
];

const SERVICE_CATEGORIES: &[&str] = &[
    "AI and Machine Learning",
    "Analytics",
    "Business Applications",
    "Compute",
    "Databases",
    "Developer Tools",
    "Multicloud",
    "Identity",
    "Integration",
    "Internet of Things",
    "Management and Governance",
    "Media",
    "Migration",
    "Mobile",
    "Networking",
    "Security",
    "Storage",
    "Web",
    "Other",
];

/// What stands before the name of a column that the specification does not have.
#[cfg(test)]
pub(super) const OWN: &str = "x_";

/// The column of a name.
pub(super) fn known(name: &str) -> Option<&'static Known> {
    COLUMNS.iter().find(|known| known.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specification_has_57_columns_of_which_21_are_mandatory() {
        let mandatory = COLUMNS.iter().filter(|known| known.level == Mandatory).count();
        assert_eq!((COLUMNS.len(), mandatory), (57, 21));
        assert!(COLUMNS.is_sorted_by_key(|known| known.name));
    }
}
