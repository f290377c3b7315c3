// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: identity.

use crate::prelude::*;

open_enum! {
    /// Role of the person who authenticates.
    CertifierRole: text {
        /// Legal representative.
        LegalPerson = "legalPerson",
    }
}

open_enum! {
    /// Kind of enterprise certificate.
    EnterpriseCertificateType: integer {
        /// Business license (`0`).
        BusinessLicense = "0",
        /// Certificate of a public institution (`1`).
        PublicInstitution = "1",
        /// Registration of a social organization (`2`).
        SocialOrganization = "2",
        /// Qualification of an administrative law enforcement body (`3`).
        LawEnforcementBody = "3",
        /// Organization code certificate (`4`).
        OrganizationCode = "4",
        /// Other (`99`).
        OtherKind = "99",
    }
}

open_enum! {
    /// Authentication scheme of an enterprise.
    EnterpriseIdentifyType: integer {
        /// Enterprise certificate (`1`).
        EnterpriseCertificate = "1",
    }
}

/// Legal person of the organization.
#[doc(alias = "EnterprisePerson")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyLegalPerson {
    /// Name of the legal person. Required. Wire name `legelName`.
    #[doc(alias = "legelName")]
    pub legal_name: String,
    /// ID card number of the legal person. Required. Wire name `legelIdNumber`.
    #[doc(alias = "legelIdNumber")]
    pub legal_id_number: String,
    /// Role of the person. Wire name `certifierRole`.
    #[doc(alias = "certifierRole")]
    pub certifier_role: Option<String>,
}

impl LegacyLegalPerson {
    /// With what every site requires; everything else is unset.
    pub fn new(legal_name: impl Into<String>, legal_id_number: impl Into<String>) -> Self {
        Self { legal_name: legal_name.into(), legal_id_number: legal_id_number.into(), ..Self::default() }
    }

    /// Sets [`certifier_role`](field@Self::certifier_role). Role of the person.
    pub fn certifier_role(mut self, certifier_role: impl Into<String>) -> Self {
        self.certifier_role = Some(certifier_role.into());
        self
    }
}

#[rustfmt::skip]
pub(crate) static LEGACY_LEGAL_PERSON: meta::Object = meta::Object {
    name: "LegacyLegalPerson",
    fields: &[
        F::body("legelName", K::Text).named("legal_name").required().sensitive(),
        F::body("legelIdNumber", K::Text).named("legal_id_number").required().sensitive(),
        F::body("certifierRole", K::Text).named("certifier_role"),
    ],
    rules: &[],
};

record!(LegacyLegalPerson: LEGACY_LEGAL_PERSON; legal_name, legal_id_number, certifier_role);

/// Legal representative.
#[doc(alias = "EnterprisePersonNew")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegalPerson {
    /// Name of the legal representative (spelt legel in the API). Required. 1 to 256 characters. Limits as the vendor's SDK has them. Wire name `legel_name`.
    #[doc(alias = "legel_name")]
    pub legal_name: String,
    /// ID card number of the legal representative. Required. 1 to 32 characters. Limits as the vendor's SDK has them. Wire name `legel_id_number`.
    #[doc(alias = "legel_id_number")]
    pub legal_id_number: String,
    /// Role of the person who authenticates. Limits as the vendor's SDK has them.
    pub certifier_role: Option<CertifierRole>,
}

impl LegalPerson {
    /// With what every site requires; everything else is unset.
    pub fn new(legal_name: impl Into<String>, legal_id_number: impl Into<String>) -> Self {
        Self { legal_name: legal_name.into(), legal_id_number: legal_id_number.into(), ..Self::default() }
    }

    /// Sets [`certifier_role`](field@Self::certifier_role). Role of the person who authenticates.
    pub fn certifier_role(mut self, certifier_role: CertifierRole) -> Self {
        self.certifier_role = Some(certifier_role);
        self
    }
}

#[rustfmt::skip]
pub(crate) static LEGAL_PERSON: meta::Object = meta::Object {
    name: "LegalPerson",
    fields: &[
        F::body("legel_name", K::Text).named("legal_name").required().sensitive().limits(L::NONE.min_len(1).max_len(256)),
        F::body("legel_id_number", K::Text).named("legal_id_number").required().sensitive().limits(L::NONE.min_len(1).max_len(32)),
        F::body("certifier_role", K::Enum(CertifierRole::META)).limits(L::NONE.max_len(32)),
    ],
    rules: &[],
};

record!(LegalPerson: LEGAL_PERSON; legal_name, legal_id_number, certifier_role);

open_enum! {
    /// Result of a review.
    ReviewResult: integer {
        /// Under review (`0`).
        UnderReview = "0",
        /// Rejected (`1`).
        Rejected = "1",
        /// Passed (`2`).
        Passed = "2",
    }
}

open_enum! {
    /// Kind of authentication.
    VerifiedType: integer {
        /// Individual (`0`).
        Individual = "0",
        /// Enterprise (`1`).
        Enterprise = "1",
    }
}
