// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The service in one table, with every operation by its id, for programs that learn at run time what they call.
#![allow(deprecated)]

use crate::runtime::{Api, Erased};

/// Every operation of the enabled features, by id.
pub static OPERATIONS: &[Erased] = &[
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::ActOnTicketV1>(),
    #[cfg(all(feature = "ticket-messages", feature = "legacy"))]
    Erased::of::<crate::ticket_messages::AddTicketMessageV1>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::CheckHosts>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::CheckNeedVerify>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::CheckVerifyCodes>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ConfirmAuthorizations>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::CreateCaseExtendsParam>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::CreateCaseLabels>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::CreateCases>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::CreateDiagnoseFeedback>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::CreateDiagnoseJob>(),
    #[cfg(feature = "ticket-agreements")]
    Erased::of::<crate::ticket_agreements::CreateFeedback>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::CreateLabels>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::CreateMessages>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::CreatePrivileges>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::CreateRelations>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::CreateScores>(),
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::CreateTicketV1>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::DeleteAccessories>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::DeleteCaseLabels>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::DeleteLabels>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::DeleteRelation>(),
    #[cfg(all(feature = "ticket-attachments", feature = "legacy"))]
    Erased::of::<crate::ticket_attachments::DeleteTicketAttachmentV1>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::DownloadAccessories>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::DownloadCases>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::DownloadImages>(),
    #[cfg(all(feature = "ticket-attachments", feature = "legacy"))]
    Erased::of::<crate::ticket_attachments::DownloadTicketAttachmentV1>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::ListAccessoryAccessUrls>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ListAgencies>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::ListAreaCodes>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ListAuthorizations>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListCaseCategories>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::ListCaseCcEmails>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ListCaseCounts>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::ListCaseLabels>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListCaseLimits>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ListCaseOperateLogs>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListCaseQuotas>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListCaseTemplates>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ListCases>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ListCustomersRegions>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::ListDiagnoseItems>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::ListDiagnoseJob>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::ListDiagnoseRecords>(),
    #[cfg(feature = "ticket-diagnosis")]
    Erased::of::<crate::ticket_diagnosis::ListDiagnoseResources>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListExtendsParams>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::ListHasVerifiedContacts>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ListHistoryOperateLogs>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ListHistorySessions>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::ListLabels>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::ListMessages>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::ListMoreInstantMessages>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::ListNewInstantMessages>(),
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::ListOrderIncident>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ListPrivileges>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListProblemTypes>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListProductCategories>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListRegions>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ListRelation>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListSatisfactionDimensions>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ListSeverities>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ListSubCustomers>(),
    #[cfg(all(feature = "ticket-choices", feature = "legacy"))]
    Erased::of::<crate::ticket_choices::ListTicketProblemTypesV1>(),
    #[cfg(all(feature = "ticket-choices", feature = "legacy"))]
    Erased::of::<crate::ticket_choices::ListTicketProductsV1>(),
    #[cfg(all(feature = "ticket-choices", feature = "legacy"))]
    Erased::of::<crate::ticket_choices::ListTicketRegionsV1>(),
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::ListTicketsV1>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ListTransportHistories>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::ListUnreadNewInstantMessages>(),
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::RateTicketV1>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::RevokeMessage>(),
    #[cfg(feature = "ticket-contacts")]
    Erased::of::<crate::ticket_contacts::SendVerifyCodes>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::ShowAccessoryLimits>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ShowAuthorizationDetail>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ShowCaseDetail>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ShowCaseExtendsParam>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::ShowCaseStatus>(),
    #[cfg(feature = "ticket-choices")]
    Erased::of::<crate::ticket_choices::ShowConfiguration>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ShowCustomerPrivilegePolicy>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::ShowDownloadAccessoryUrl>(),
    #[cfg(feature = "ticket-agreements")]
    Erased::of::<crate::ticket_agreements::ShowLatestPublishedAgreement>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::ShowLoginType>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ShowPartnersCasesPrivilege>(),
    #[cfg(feature = "ticket-rights")]
    Erased::of::<crate::ticket_rights::ShowPartnersServiceInfo>(),
    #[cfg(feature = "ticket-agreements")]
    Erased::of::<crate::ticket_agreements::ShowSignedLatestPublishedAgreement>(),
    #[cfg(all(feature = "ticket-choices", feature = "legacy"))]
    Erased::of::<crate::ticket_choices::ShowTicketTemplatesV1>(),
    #[cfg(all(feature = "tickets", feature = "legacy"))]
    Erased::of::<crate::tickets::ShowTicketV1>(),
    #[cfg(feature = "ticket-agreements")]
    Erased::of::<crate::ticket_agreements::SignPublishedAgreement>(),
    #[cfg(feature = "ticket-host-access")]
    Erased::of::<crate::ticket_host_access::UpdateAuthorizations>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::UpdateCaseContactInfo>(),
    #[cfg(feature = "tickets")]
    Erased::of::<crate::tickets::UpdateCases>(),
    #[cfg(feature = "ticket-labels")]
    Erased::of::<crate::ticket_labels::UpdateLabels>(),
    #[cfg(feature = "ticket-messages")]
    Erased::of::<crate::ticket_messages::UpdateNewInstantMessagesRead>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::UploadAccessory>(),
    #[cfg(feature = "ticket-attachments")]
    Erased::of::<crate::ticket_attachments::UploadJsonAccessories>(),
    #[cfg(all(feature = "ticket-attachments", feature = "legacy"))]
    Erased::of::<crate::ticket_attachments::UploadTicketAttachmentV1>(),
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
