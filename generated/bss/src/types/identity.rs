// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: identity.

use crate::prelude::*;

/// Path of a certificate file, relative to the download directory of the bucket. Pattern `.+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])`, does not begin with `download/`.
pub type CertificateFile = Text<kinds::CertificateFile>;

/// Role of the person who authenticates.
#[non_exhaustive]
pub enum CertifierRole {
    /// Legal representative.
    LegalPerson,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(CertifierRole : text; LegalPerson = "legalPerson");

/// Kind of enterprise certificate.
#[non_exhaustive]
pub enum EnterpriseCertificateType {
    /// Business license (`0`).
    BusinessLicense,
    /// Certificate of a public institution (`1`).
    PublicInstitution,
    /// Registration of a social organization (`2`).
    SocialOrganization,
    /// Qualification of an administrative law enforcement body (`3`).
    LawEnforcementBody,
    /// Organization code certificate (`4`).
    OrganizationCode,
    /// Other (`99`).
    OtherKind,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    EnterpriseCertificateType : integer; BusinessLicense = "0", PublicInstitution = "1",
    SocialOrganization = "2", LawEnforcementBody = "3", OrganizationCode = "4", OtherKind
    = "99"
);

/// Authentication scheme of an enterprise.
#[non_exhaustive]
pub enum EnterpriseIdentifyType {
    /// Enterprise certificate (`1`).
    EnterpriseCertificate,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(EnterpriseIdentifyType : integer; EnterpriseCertificate = "1");

/// Legal person of the organization.
#[doc(alias = "EnterprisePerson")]
#[must_use = "it does nothing until it is sent"]
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

/// What every site requires of [`LegacyLegalPerson`].
pub struct LegacyLegalPersonRequired {
    /// Name of the legal person. Required. Wire name `legelName`.
    pub legal_name: String,
    /// ID card number of the legal person. Required. Wire name `legelIdNumber`.
    pub legal_id_number: String,
}

required!(LegacyLegalPersonRequired of LegacyLegalPerson; legal_name, legal_id_number);

impl LegacyLegalPerson {
    /// With what every site requires; everything else is unset.
    pub fn new(required: LegacyLegalPersonRequired) -> Self {
        Self {
            legal_name: required.legal_name,
            legal_id_number: required.legal_id_number,
            ..Self::default()
        }
    }
    /// Sets [`certifier_role`](field@Self::certifier_role). Role of the person.
    pub fn certifier_role(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.certifier_role);
        self
    }
}

pub(crate) static LEGACY_LEGAL_PERSON: meta::Object = meta::Object::plain(
    "LegacyLegalPerson",
    &[
        F::body("legelName", K::Text).named("legal_name").required().sensitive(),
        F::body("legelIdNumber", K::Text)
            .named("legal_id_number")
            .required()
            .sensitive(),
        F::body("certifierRole", K::Text).named("certifier_role"),
    ],
);

request!(
    LegacyLegalPerson : LEGACY_LEGAL_PERSON; legal_name, legal_id_number, certifier_role
);

/// Legal representative.
#[doc(alias = "EnterprisePersonNew")]
#[must_use = "it does nothing until it is sent"]
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

/// What every site requires of [`LegalPerson`].
pub struct LegalPersonRequired {
    /// Name of the legal representative (spelt legel in the API). Required. 1 to 256 characters. Limits as the vendor's SDK has them. Wire name `legel_name`.
    pub legal_name: String,
    /// ID card number of the legal representative. Required. 1 to 32 characters. Limits as the vendor's SDK has them. Wire name `legel_id_number`.
    pub legal_id_number: String,
}

required!(LegalPersonRequired of LegalPerson; legal_name, legal_id_number);

impl LegalPerson {
    /// With what every site requires; everything else is unset.
    pub fn new(required: LegalPersonRequired) -> Self {
        Self {
            legal_name: required.legal_name,
            legal_id_number: required.legal_id_number,
            ..Self::default()
        }
    }
    /// Sets [`certifier_role`](field@Self::certifier_role). Role of the person who authenticates.
    pub fn certifier_role(mut self, value: impl Setting<CertifierRole>) -> Self {
        value.set(&mut self.certifier_role);
        self
    }
}

pub(crate) static LEGAL_PERSON: meta::Object = meta::Object::plain(
    "LegalPerson",
    &[
        F::body("legel_name", K::Text)
            .named("legal_name")
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(256)]),
        F::body("legel_id_number", K::Text)
            .named("legal_id_number")
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("certifier_role", K::Enum(CertifierRole::META)).limits(&[L::MaxLen(32)]),
    ],
);

request!(LegalPerson : LEGAL_PERSON; legal_name, legal_id_number, certifier_role);

/// Result of a review.
#[non_exhaustive]
pub enum ReviewResult {
    /// Under review (`0`).
    UnderReview,
    /// Rejected (`1`).
    Rejected,
    /// Passed (`2`).
    Passed,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ReviewResult : integer; UnderReview = "0", Rejected = "1", Passed = "2");

/// Kind of authentication.
#[non_exhaustive]
pub enum VerifiedType {
    /// Individual (`0`).
    Individual,
    /// Enterprise (`1`).
    Enterprise,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(VerifiedType : integer; Individual = "0", Enterprise = "1");
text_kinds!(; CertificateFile);
