// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The service in one table, with every operation by its id, for programs that learn at run time what they call.
#![allow(deprecated)]

use crate::runtime::{Api, Erased};

/// Every operation of the enabled features, by id.
pub static OPERATIONS: &[Erased] = &[
    #[cfg(all(feature = "realname", feature = "legacy"))]
    Erased::of::<crate::realname::ApplyEnterpriseRealnameAuthV1>(),
    #[cfg(all(feature = "realname", feature = "legacy"))]
    Erased::of::<crate::realname::ApplyIndividualRealnameAuthV1>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::AutoRenewalResources>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::AutoRenewalResourcesV1>(),
    #[cfg(all(feature = "partners", feature = "legacy"))]
    Erased::of::<crate::partners::BatchSetSubCustomerDiscount>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::CancelAutoRenewalResources>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::CancelAutoRenewalResourcesV1>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::CancelCustomerOrder>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::CancelCustomerOrderV1>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::CancelResourcesSubscription>(),
    #[cfg(all(feature = "realname", feature = "legacy"))]
    Erased::of::<crate::realname::ChangeEnterpriseRealnameAuthV1>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::ChangeEnterpriseRealnameAuthentication>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::CheckCustomerRegistrationV1>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::CheckUserIdentity>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ClaimEnterpriseMultiAccountCoupon>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::CreateCustomerV1>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::CreateEnterpriseProjectAuth>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::CreateEnterpriseRealnameAuthentication>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::CreatePartnerCoupons>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::CreatePersonalRealnameAuth>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::CreatePostal>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::CreateSubCustomer>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::CreateSubEnterpriseAccount>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::DeletePostal>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::FreezeCustomersV1>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::FreezeSubCustomers>(),
    #[cfg(feature = "pricing")]
    Erased::of::<crate::pricing::ListBusinessDiscountInfo>(),
    #[cfg(feature = "utilities")]
    Erased::of::<crate::utilities::ListCities>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListConsumeSubCustomers>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListConversions>(),
    #[cfg(feature = "costs")]
    Erased::of::<crate::costs::ListCosts>(),
    #[cfg(feature = "utilities")]
    Erased::of::<crate::utilities::ListCounties>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListCouponQuotasRecords>(),
    #[cfg(all(feature = "coupons", feature = "legacy"))]
    Erased::of::<crate::coupons::ListCouponsV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListCustomerAccountChangeRecords>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListCustomerBillsFeeRecords>(),
    #[cfg(feature = "costs")]
    Erased::of::<crate::costs::ListCustomerBillsMonthlyBreakDown>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListCustomerCouponChangeRecords>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::ListCustomerOnDemandResources>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::ListCustomerOnDemandResourcesV1>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::ListCustomerOrders>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::ListCustomerOrdersV1>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::ListCustomerPeriodResourcesV1>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListCustomerResourceFeeRecordsV1>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListCustomerResourceRecordsV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListCustomersBalancesDetail>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::ListCustomersDetailV1>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::ListCustomersV1>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListCustomerselfResourceRecordDetails>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListCustomerselfResourceRecords>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ListEnterpriseMultiAccount>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ListEnterpriseOrganizations>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ListEnterpriseSubCustomers>(),
    #[cfg(all(feature = "enterprise", feature = "legacy"))]
    Erased::of::<crate::enterprise::ListEnterpriseSubCustomersV1>(),
    #[cfg(feature = "resource-packages")]
    Erased::of::<crate::resource_packages::ListFreeResourceInfos>(),
    #[cfg(feature = "resource-packages")]
    Erased::of::<crate::resource_packages::ListFreeResourceUsages>(),
    #[cfg(all(feature = "resource-packages", feature = "legacy"))]
    Erased::of::<crate::resource_packages::ListFreeResources>(),
    #[cfg(feature = "resource-packages")]
    Erased::of::<crate::resource_packages::ListFreeResourcesUsageRecords>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListIncentiveDiscountPolicies>(),
    #[cfg(feature = "partners")]
    Erased::of::<crate::partners::ListIndirectPartners>(),
    #[cfg(feature = "invoices")]
    Erased::of::<crate::invoices::ListInvoices>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListIssuedCouponQuotas>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListIssuedPartnerCoupons>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListMeasureUnits>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListMonthlyExpenditures>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ListMultiAccountRetrieveCoupons>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ListMultiAccountTransferCoupons>(),
    #[cfg(feature = "pricing")]
    Erased::of::<crate::pricing::ListOnDemandResourceRatings>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::ListOrderCouponsByOrderId>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::ListOrderDiscounts>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::ListOrderResourcesV1>(),
    #[cfg(all(feature = "accounts", feature = "legacy"))]
    Erased::of::<crate::accounts::ListPartnerAccountBalancesV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListPartnerAccountChangeRecords>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListPartnerAdjustRecords>(),
    #[cfg(all(feature = "accounts", feature = "legacy"))]
    Erased::of::<crate::accounts::ListPartnerAdjustRecordsOld>(),
    #[cfg(all(feature = "accounts", feature = "legacy"))]
    Erased::of::<crate::accounts::ListPartnerAdjustRecordsV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListPartnerBalances>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListPartnerCouponsRecord>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::ListPayPerUseCustomerResources>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::ListPostalAddress>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListPostpaidBillSum>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListPostpaidBillSumV1>(),
    #[cfg(all(feature = "pricing", feature = "legacy"))]
    Erased::of::<crate::pricing::ListProductRatingsV1>(),
    #[cfg(feature = "utilities")]
    Erased::of::<crate::utilities::ListProvinces>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListQuotaCoupons>(),
    #[cfg(feature = "pricing")]
    Erased::of::<crate::pricing::ListRateOnPeriodDetail>(),
    #[cfg(feature = "pricing")]
    Erased::of::<crate::pricing::ListRenewRateOnPeriod>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListResourceDailyV1>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListResourceSpecs>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListResourceSpecsPrice>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListResourceTypes>(),
    #[cfg(all(feature = "products", feature = "legacy"))]
    Erased::of::<crate::products::ListResourceTypesOld>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListResourceUsage>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListResourceUsageSummary>(),
    #[cfg(all(feature = "resource-packages", feature = "legacy"))]
    Erased::of::<crate::resource_packages::ListResourceUsages>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListServiceResources>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListServiceTypes>(),
    #[cfg(all(feature = "products", feature = "legacy"))]
    Erased::of::<crate::products::ListServiceTypesOld>(),
    #[cfg(all(feature = "products", feature = "legacy"))]
    Erased::of::<crate::products::ListSkuInventories>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ListStoredValueCards>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListSubCustomerBillDetail>(),
    #[cfg(feature = "budgets")]
    Erased::of::<crate::budgets::ListSubCustomerBudget>(),
    #[cfg(feature = "budgets")]
    Erased::of::<crate::budgets::ListSubCustomerBudgetRecords>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ListSubCustomerCoupons>(),
    #[cfg(all(feature = "partners", feature = "legacy"))]
    Erased::of::<crate::partners::ListSubCustomerDiscounts>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::ListSubCustomerNewTag>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListSubCustomerResFeeRecords>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::ListSubCustomers>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ListSubcustomerMonthlyBills>(),
    #[cfg(all(feature = "bills", feature = "legacy"))]
    Erased::of::<crate::bills::ListSubcustomerMonthlyBillsV1>(),
    #[cfg(feature = "products")]
    Erased::of::<crate::products::ListUsageTypes>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::PayOrders>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::PayOrdersOld>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::PayOrdersV1>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ReclaimCouponQuotas>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ReclaimEnterpriseMultiAccountCoupon>(),
    #[cfg(feature = "partners")]
    Erased::of::<crate::partners::ReclaimIndirectPartnerAccount>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::ReclaimPartnerCoupons>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ReclaimSubEnterpriseAmount>(),
    #[cfg(all(feature = "enterprise", feature = "legacy"))]
    Erased::of::<crate::enterprise::ReclaimSubEnterpriseAmountV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ReclaimToPartnerAccount>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::RenewalResources>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::RenewalResourcesV1>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::SendSmsVerificationCode>(),
    #[cfg(all(feature = "utilities", feature = "legacy"))]
    Erased::of::<crate::utilities::SendVerificationCodeV1>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::SendVerificationMessageCode>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::SetResourcesRenewConfig>(),
    #[cfg(all(feature = "pricing", feature = "legacy"))]
    Erased::of::<crate::pricing::ShowChangeRatingV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ShowCustomerAccountBalances>(),
    #[cfg(all(feature = "accounts", feature = "legacy"))]
    Erased::of::<crate::accounts::ShowCustomerAccountBalancesV1>(),
    #[cfg(all(feature = "budgets", feature = "legacy"))]
    Erased::of::<crate::budgets::ShowCustomerBudgetV1>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ShowCustomerExpenditureQuota>(),
    #[cfg(feature = "bills")]
    Erased::of::<crate::bills::ShowCustomerMonthlySum>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::ShowCustomerOrderDetails>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::ShowCustomerOrderDetailsV1>(),
    #[cfg(all(feature = "enterprise", feature = "legacy"))]
    Erased::of::<crate::enterprise::ShowEnterpriseRetrieveAmountV1>(),
    #[cfg(all(feature = "enterprise", feature = "legacy"))]
    Erased::of::<crate::enterprise::ShowEnterpriseTransferAmountV1>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::ShowMultiAccountTransferAmount>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::ShowPartnerConsumptionQuota>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::ShowRealNameAuthQrCode>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::ShowRealNameAuthStatus>(),
    #[cfg(all(feature = "realname", feature = "legacy"))]
    Erased::of::<crate::realname::ShowRealnameAuthResultV1>(),
    #[cfg(feature = "realname")]
    Erased::of::<crate::realname::ShowRealnameAuthenticationReviewResult>(),
    #[cfg(feature = "orders")]
    Erased::of::<crate::orders::ShowRefundOrderDetails>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::ShowRefundOrderDetailsV1>(),
    #[cfg(feature = "budgets")]
    Erased::of::<crate::budgets::ShowSubCustomerBudget>(),
    #[cfg(all(feature = "realname", feature = "legacy"))]
    Erased::of::<crate::realname::SyncCustomerRealnameInfoV1>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::UnfreezeCustomersV1>(),
    #[cfg(feature = "customers")]
    Erased::of::<crate::customers::UnfreezeSubCustomers>(),
    #[cfg(all(feature = "orders", feature = "legacy"))]
    Erased::of::<crate::orders::UnsubscribeOrderV1>(),
    #[cfg(all(feature = "subscriptions", feature = "legacy"))]
    Erased::of::<crate::subscriptions::UnsubscribeResourcesV1>(),
    #[cfg(feature = "coupons")]
    Erased::of::<crate::coupons::UpdateCouponQuotas>(),
    #[cfg(feature = "accounts")]
    Erased::of::<crate::accounts::UpdateCustomerAccountAmount>(),
    #[cfg(all(feature = "accounts", feature = "legacy"))]
    Erased::of::<crate::accounts::UpdateCustomerAccountAmountV1>(),
    #[cfg(all(feature = "budgets", feature = "legacy"))]
    Erased::of::<crate::budgets::UpdateCustomerBudgetV1>(),
    #[cfg(feature = "partners")]
    Erased::of::<crate::partners::UpdateIndirectPartnerAccount>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::UpdatePeriodToOnDemand>(),
    #[cfg(feature = "subscriptions")]
    Erased::of::<crate::subscriptions::UpdatePeriodToOnDemandInstantly>(),
    #[cfg(all(feature = "customers", feature = "legacy"))]
    Erased::of::<crate::customers::UpdatePostal>(),
    #[cfg(feature = "budgets")]
    Erased::of::<crate::budgets::UpdateSubCustomerBudget>(),
    #[cfg(feature = "enterprise")]
    Erased::of::<crate::enterprise::UpdateSubEnterpriseAmount>(),
    #[cfg(all(feature = "enterprise", feature = "legacy"))]
    Erased::of::<crate::enterprise::UpdateSubEnterpriseAmountV1>(),
];

/// The service in one table.
pub static API: Api = Api {
    service: &crate::service::SERVICE,
    operations: OPERATIONS,
    #[cfg(feature = "model")]
    model_json: Some(model_json),
    #[cfg(not(feature = "model"))]
    model_json: None,
    #[cfg(feature = "model")]
    sandbox_json: Some(sandbox_json),
    #[cfg(not(feature = "model"))]
    sandbox_json: None,
};

#[cfg(feature = "model")]
#[inline(never)]
fn model_json() -> &'static str {
    include_str!("../model.json")
}

#[cfg(feature = "model")]
#[inline(never)]
fn sandbox_json() -> &'static str {
    include_str!("../sandbox.json")
}
